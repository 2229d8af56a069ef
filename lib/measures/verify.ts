import type { Queryable } from '../../db/open.ts'
import { database } from '../../db/open.ts'
import { loadRecords } from '../../db/queries/evidence/load.ts'
import { readMeasures } from '../../db/queries/measures.ts'
import { listProgrammes } from '../../db/queries/programmes.ts'
import { modelOn } from '../models/model.ts'
import { readHistory } from '../models/read.ts'
import { measuresOf } from './remeasure.ts'

export type Difference = {
  programmeId: string
  unitId: string
  part: string
  kept: string
  recomputed: string
}

/** Recomputes every kept measure from the records, for the day it was kept for and by that day's model; answers what differs. */
export async function findDifferences(
  db: Queryable,
): Promise<{ compared: number; differences: Difference[] }> {
  const differences: Difference[] = []
  let compared = 0
  for (const programme of await listProgrammes(db)) {
    const history = await readHistory(db, programme.id)
    for (const unit of await readMeasures(db, programme.id)) {
      const [records] = await loadRecords(db, programme.id, [unit.unitId])
      const fresh = new Map(
        measuresOf(records!, unit.on, modelOn(history, unit.on)).map((m) => [
          m.part,
          textOf(m.numerator, m.denominator, m.standing),
        ]),
      )
      for (const [part, numerator, denominator, standing] of unit.measures) {
        compared++
        const kept = textOf(numerator, denominator, standing)
        const recomputed = fresh.get(part) ?? 'absent'
        if (kept !== recomputed)
          differences.push({ programmeId: programme.id, unitId: unit.unitId, part, kept, recomputed })
        fresh.delete(part)
      }
      for (const [part, recomputed] of fresh)
        differences.push({ programmeId: programme.id, unitId: unit.unitId, part, kept: 'absent', recomputed })
    }
  }
  return { compared, differences }
}

const textOf = (numerator: number, denominator: number, standing: string) =>
  `${numerator} / ${denominator} ${standing}`

/** `npm run scores:verify`: true when the kept scores are exactly what the records say. */
export async function verifyScores(say: (line: string) => void = console.log): Promise<boolean> {
  const { compared, differences } = await findDifferences(database())
  for (const d of differences.slice(0, 50))
    say(`${d.unitId} ${d.part}: kept ${d.kept}, from the records ${d.recomputed}`)
  say(`${compared} measures compared, ${differences.length} differences`)
  return differences.length === 0
}
