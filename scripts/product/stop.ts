import { existsSync, readFileSync } from 'node:fs'
import { alive } from '../../db/embedded/lock.ts'

type Close = () => unknown

const closers: Close[] = []
let stopping: Promise<void> | undefined

/** Something to close when the program stops; the last one opened closes first. */
export function whenStopping(close: Close) {
  closers.push(close)
}

/** Closes everything, each once, going on past what fails. */
export function stop(): Promise<void> {
  stopping ??= closeAll()
  return stopping
}

async function closeAll() {
  for (const close of closers.reverse()) {
    try {
      await close()
    } catch (fault) {
      console.error(fault instanceof Error ? fault.message : fault)
    }
  }
}

/** Stops at Ctrl-C, at SIGTERM, and when the process that started this one is gone. Asked twice, it leaves at once. */
export function stopOnSignals() {
  const leave = async () => {
    if (stopping) process.exit(1)
    await stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave)
  process.on('disconnect', leave)
  if (process.env.npm_lifecycle_event) watchParents(leave)
}

/** npm cannot forward a kill -9, and a product without its npm would hold the port unseen. */
function watchParents(leave: () => void) {
  const parents = [process.ppid, parentOf(process.ppid)].filter((pid) => pid > 1)
  setInterval(() => parents.every(alive) || leave(), 1000).unref()
}

/** npm's shell stands between npm and us. Only Linux tells whose child it is without another process. */
function parentOf(pid: number): number {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return 0
  return Number(readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ')[1] ?? 0)
}
