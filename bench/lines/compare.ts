import type { Options } from '../options.ts'
import type { Load, Outcome } from '../processes/load.ts'
import type { Servers } from '../servers.ts'
import { median } from '../stats.ts'
import { ms, perSecond } from '../table.ts'

/** `cpuMs`: what a request cost the server's process in processor time, the database's apart. */
export type Measured = Outcome & { cpuMs: number }
export type Compared = { product: Measured; bare: Measured }

type Clients = readonly (readonly string[])[]

/** The product and the bare server in turn, round by round, so that whatever else the machine does meets both alike. */
export async function compare(
  servers: Servers,
  clients: { product: Clients; bare: Clients },
  { rounds, roundMs: forMs }: Options,
): Promise<Compared> {
  const outcomes: { product: Measured[]; bare: Measured[] } = { product: [], bare: [] }
  // The first round compiles the code, and is not counted.
  for (let turn = 0; turn <= rounds; turn++)
    for (const side of ['product', 'bare'] as const) {
      const measured = await measure(servers, side, clients[side], forMs)
      if (turn > 0) outcomes[side].push(measured)
    }
  return { product: middle(outcomes.product), bare: middle(outcomes.bare) }
}

async function measure(
  servers: Servers,
  side: 'product' | 'bare',
  clients: Clients,
  forMs: number,
): Promise<Measured> {
  const { product, bare } = servers
  const { port } = servers[side]
  const cpu = () =>
    side === 'product' ? product.ask('cpuMs', undefined as never) : bare.ask('cpuMs', undefined as never)
  const before = await cpu()
  const outcome = await servers.load.ask('run', { port, clients, forMs } satisfies Load)
  return { ...outcome, cpuMs: ((await cpu()) - before) / outcome.requests }
}

function middle(outcomes: readonly Measured[]): Measured {
  const failures: Record<string, number> = {}
  for (const outcome of outcomes)
    for (const [status, count] of Object.entries(outcome.failures))
      failures[status] = (failures[status] ?? 0) + count
  return {
    requests: outcomes.reduce((sum, { requests }) => sum + requests, 0),
    cpuMs: median(outcomes.map(({ cpuMs }) => cpuMs)),
    perSecond: median(outcomes.map(({ perSecond }) => perSecond)),
    medianMs: median(outcomes.map(({ medianMs }) => medianMs)),
    p95Ms: median(outcomes.map(({ p95Ms }) => p95Ms)),
    failures,
  }
}

/** Failed requests in words, for the end of a line's name; '' when there were none. */
export function failed({ failures }: Outcome): string {
  const some = Object.entries(failures).map(([status, count]) => `${count} × ${status}`)
  return some.length > 0 ? ` [failed: ${some.join(', ')}]` : ''
}

/** A rate, and what one request cost the server's process. */
export const rateOf = ({ perSecond: rate, cpuMs }: Measured) => `${perSecond(rate)}, ${ms(cpuMs)} CPU each`
