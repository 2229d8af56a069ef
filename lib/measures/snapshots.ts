import type { Queryable } from '../../db/open.ts'
import { loadRecords } from '../../db/queries/evidence/load.ts'
import { type SnapshotRow, storeSnapshots } from '../../db/queries/snapshots.ts'
import { listUnits } from '../../db/queries/units.ts'
import type { Day } from '../calendar.ts'
import { numbersOf } from '../live/numbers.ts'
import { modelOn } from '../models/model.ts'
import { readHistory } from '../models/read.ts'
import type { Model } from '../scoring/model.ts'
import { type Measured, measured, pooled } from './board.ts'
import { measuresOf } from './remeasure.ts'

/** Freezes one day: what every unit and the programme scored, with the model's version. A frozen day stays. */
export async function freezeDay(db: Queryable, programmeId: string, on: Day) {
  await freezePast(db, programmeId, [on])
}

/** Several days at once, each from the records as they stood and by the model in force on it: every unit's records are read a single time. */
export async function freezePast(db: Queryable, programmeId: string, days: readonly Day[]) {
  const history = await readHistory(db, programmeId)
  const units = await listUnits(db, programmeId)
  const byDay = new Map<Day, Measured[]>(days.map((day) => [day, []]))
  for (const { id } of units) {
    const [records] = await loadRecords(db, programmeId, [id])
    if (!records) continue
    const rows: SnapshotRow[] = []
    for (const day of days) {
      if (records.joinedOn > day) continue
      const model = modelOn(history, day)
      const kept = measuresOf(records, day, model)
      const unit = measured(
        { unitId: id, on: day, measures: kept.map((m) => [m.part, m.numerator, m.denominator, m.standing]) },
        model,
      )
      byDay.get(day)?.push(unit)
      rows.push(snapshotOf(id, day, unit, model))
    }
    await storeSnapshots(db, programmeId, rows)
  }
  const whole = [...byDay].map(([day, all]) => {
    const model = modelOn(history, day)
    return snapshotOf(programmeId, day, pooled(all, model), model)
  })
  await storeSnapshots(db, programmeId, whole)
}

function snapshotOf(unitId: string, on: Day, unit: Measured, model: Model): SnapshotRow {
  const { dimensions, ecc, completeness } = numbersOf(unit)
  return {
    unitId,
    on,
    modelVersion: model.version,
    measures: Object.fromEntries([
      ...unit.measures.map((m) => [m.part, [m.numerator, m.denominator, m.standing]] as const),
      ...unit.tallies.map((t) => [t.tally, [t.numerator, t.denominator, 'tally']] as const),
    ]),
    scores: { ...dimensions, ecc, completeness, balance: unit.card.balance?.d ?? null },
  }
}
