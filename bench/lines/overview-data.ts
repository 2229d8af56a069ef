import type { Options } from '../options.ts'
import type { Pace } from '../processes/data.ts'
import type { Servers } from '../servers.ts'
import { median } from '../stats.ts'
import { type Line, perSecond } from '../table.ts'
import { clientCount } from './pages.ts'

export type Paces = { reading: Pace; select: Pace }

/** The overview's data as the page reads it, and a bare select of the same rows, in turn. */
export async function overviewPaces(
  { data, scene: { reader } }: Servers,
  { rounds, roundMs }: Options,
  clients: number,
): Promise<Paces> {
  const statements = await data.ask('statementsOf', reader)
  const turns = { clients, forMs: roundMs / 2 }
  const outcomes: { reading: Pace[]; select: Pace[] } = { reading: [], select: [] }
  for (let turn = 0; turn <= rounds; turn++) {
    const reading = await data.ask('overview', { ...turns, reader })
    const select = await data.ask('select', { ...turns, statements })
    if (turn === 0) continue
    outcomes.reading.push(reading)
    outcomes.select.push(select)
  }
  return { reading: middle(outcomes.reading), select: middle(outcomes.select) }
}

export async function overviewDataLine(servers: Servers, options: Options): Promise<Line> {
  const { reading, select } = await overviewPaces(servers, options, clientCount)
  return {
    name: 'overview, its data with scorecards',
    value: perSecond(reading.perSecond),
    limit: `${perSecond(select.perSecond)} bare select`,
    ratio: reading.perSecond / select.perSecond,
  }
}

const middle = (paces: readonly Pace[]): Pace => ({
  perSecond: median(paces.map(({ perSecond }) => perSecond)),
  medianMs: median(paces.map(({ medianMs }) => medianMs)),
  p95Ms: median(paces.map(({ p95Ms }) => p95Ms)),
})
