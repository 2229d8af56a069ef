import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { whenStopping } from '../../scripts/product/stop.ts'

export type Handlers = Record<string, (args: never) => unknown>

type Question = { id: number; name: string; args: unknown }
type Answer = { id: number; value?: unknown; fault?: string }

/** A process of its own that answers questions by name. What it measures is not disturbed by who asks. */
export type Child<H extends Handlers> = {
  ask<N extends keyof H>(name: N, args: Parameters<H[N]>[0]): Promise<Awaited<ReturnType<H[N]>>>
  stop(): Promise<void>
}

/** Starts `bench/processes/<name>.ts`; it ends when asked, and when this process ends. */
export function startChild<H extends Handlers>(name: string, env: Record<string, string> = {}): Child<H> {
  const child = fork(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)), {
    env: { ...process.env, ...env },
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const waiting = new Map<number, { settle: (value: never) => void; refuse: (fault: Error) => void }>()
  const gone = new Promise<void>((settle) => child.once('exit', () => settle()))
  child.on('message', ({ id, value, fault }: Answer) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (fault) asked?.refuse(new Error(`${name}: ${fault}`))
    else asked?.settle(value as never)
  })
  void gone.then(() => {
    for (const { refuse } of waiting.values()) refuse(new Error(`${name} ended before it answered`))
  })
  let asked = 0
  const stop = async () => {
    child.kill('SIGTERM')
    const overdue = setTimeout(() => child.kill('SIGKILL'), 5000)
    await gone
    clearTimeout(overdue)
  }
  whenStopping(stop)
  return {
    ask: (name, args) =>
      new Promise((settle, refuse) => {
        asked += 1
        waiting.set(asked, { settle, refuse })
        child.send({ id: asked, name: String(name), args } satisfies Question)
      }),
    stop,
  }
}

/** The processor time this process has used so far, in milliseconds: what other programs on the machine do not lengthen. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The child's side: answers each question by the handler of its name. */
export function answerBy(handlers: Handlers) {
  process.on('disconnect', () => process.exit(0))
  process.on('message', async ({ id, name, args }: Question) => {
    try {
      const handler = handlers[name]
      if (!handler) throw new Error(`nothing answers ${name}`)
      process.send?.({ id, value: await handler(args as never) } satisfies Answer)
    } catch (fault) {
      process.send?.({ id, fault: String((fault as Error)?.stack ?? fault) } satisfies Answer)
    }
  })
}
