import type { Options } from '../options.ts'
import type { Pace } from '../processes/data.ts'
import type { Servers } from '../servers.ts'
import { median } from '../stats.ts'
import { atMost, type Line, ms, type Target } from '../table.ts'
import { type Place, pastOf, type Work } from '../works.ts'

type Asked = { work: Work; name: string; by: 'medianMs' | 'p95Ms'; targets?: (took: number) => Target[] }

const underThreeSeconds = (took: number) => [atMost('< 3 s', took, 3000)]

/** The scoring itself, at one client: the bare driver sends the same statements and scores nothing. */
const asked: readonly Asked[] = [
  { work: 'remeasure', name: 'remeasure one unit, kept, p95', by: 'p95Ms' },
  { work: 'past', name: 'a unit’s scorecard as of a past day', by: 'medianMs' },
  {
    work: 'weights',
    name: 'preview of other weights, 103 units',
    by: 'medianMs',
    targets: underThreeSeconds,
  },
  {
    work: 'constants',
    name: 'preview of other constants, 103 units',
    by: 'medianMs',
    targets: underThreeSeconds,
  },
]

export async function* scoreLines(servers: Servers, options: Options): AsyncGenerator<Line> {
  for (const one of asked) yield await scoreLine(servers, options, one)
}

async function scoreLine(
  { data, scene }: Servers,
  { rounds, roundMs }: Options,
  { work, name, by, targets }: Asked,
): Promise<Line> {
  const { today } = scene.reader
  const { programmeId, unitId } = scene
  const place: Place = { programmeId, unitId, today, past: pastOf(today) }
  const statements = await data.ask('statementsOfWork', { work, place })
  const turns = { clients: 1, forMs: roundMs / 2 }
  const outcomes: { ours: Pace[]; bare: Pace[] } = { ours: [], bare: [] }
  for (let turn = 0; turn <= rounds; turn++) {
    const ours = await data.ask('work', { ...turns, work, place })
    const bare = await data.ask('select', { ...turns, statements })
    if (turn === 0) continue
    outcomes.ours.push(ours)
    outcomes.bare.push(bare)
  }
  const [ours, bare] = [outcomes.ours, outcomes.bare].map((all) => median(all.map((pace) => pace[by])))
  return {
    name,
    value: ms(ours!),
    limit: `${ms(bare!)} bare statements`,
    ratio: ours! / bare!,
    ...(targets ? { targets: targets(ours!) } : {}),
  }
}
