import type { Options } from '../options.ts'
import type { Outcome } from '../processes/load.ts'
import type { Servers } from '../servers.ts'
import { median } from '../stats.ts'

export type Compared = { product: Outcome; bare: Outcome }

type Clients = readonly (readonly string[])[]

/** The product and the bare server in turn, round by round, so that whatever else the machine does meets both alike. */
export async function compare(
  { product, bare, load }: Servers,
  clients: { product: Clients; bare: Clients },
  { rounds, roundMs }: Options,
): Promise<Compared> {
  const outcomes: { product: Outcome[]; bare: Outcome[] } = { product: [], bare: [] }
  const round = async (forMs: number) => ({
    product: await load.ask('run', { port: product.port, clients: clients.product, forMs }),
    bare: await load.ask('run', { port: bare.port, clients: clients.bare, forMs }),
  })
  // The first requests compile the code; nobody's working day is like that.
  await round(roundMs)
  for (let turn = 0; turn < rounds; turn++) {
    const { product, bare } = await round(roundMs)
    outcomes.product.push(product)
    outcomes.bare.push(bare)
  }
  return { product: middle(outcomes.product), bare: middle(outcomes.bare) }
}

function middle(outcomes: readonly Outcome[]): Outcome {
  const failures: Record<string, number> = {}
  for (const outcome of outcomes)
    for (const [status, count] of Object.entries(outcome.failures))
      failures[status] = (failures[status] ?? 0) + count
  return {
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
