import type { Queryable } from '../../db/open.ts'
import { evidenceOn, loadRecords, type UnitRecords } from '../../db/queries/evidence/load.ts'
import { storeMeasures } from '../../db/queries/measures.ts'
import { listUnits } from '../../db/queries/units.ts'
import type { Day } from '../calendar.ts'
import { modelInForce } from '../models/read.ts'
import { measure } from '../scoring/measure.ts'
import type { Model } from '../scoring/model.ts'
import { tallies } from '../scoring/tallies.ts'
import type { KeptMeasure } from './kept.ts'

/** At scale a unit has thousands of records; this many units at a time keep memory flat. */
const chunk = 8

/**
 * The touched units' measures for `on`, from their records, whole: never by adding a difference. By the model in
 * force that day, which a door has read already.
 */
export async function remeasureUnits(
  db: Queryable,
  programmeId: string,
  unitIds: readonly string[],
  on: Day,
  given?: Model,
) {
  if (unitIds.length === 0) return
  const model = given ?? (await modelInForce(db, programmeId, on))
  for (let from = 0; from < unitIds.length; from += chunk) {
    const records = await loadRecords(db, programmeId, unitIds.slice(from, from + chunk))
    const kept = records.flatMap((unit) => measuresOf(unit, on, model))
    await storeMeasures(db, programmeId, on, model.version, kept)
  }
}

/** Every unit of the programme: the day has moved, or the records came in bulk. */
export async function remeasureProgramme(db: Queryable, programmeId: string, on: Day, model?: Model) {
  const units = await listUnits(db, programmeId)
  await remeasureUnits(db, programmeId, units.map((unit) => unit.id).sort(), on, model)
}

/** The 20 parts and the tallies of one unit on one day. */
export function measuresOf(records: UnitRecords, on: Day, model: Model): KeptMeasure[] {
  const evidence = evidenceOn(records, on)
  const parts = measure(evidence, on, model).map((part) => ({ unitId: records.id, ...part }))
  const sums = tallies(evidence, on, model).map(({ tally, ...sum }) => ({
    unitId: records.id,
    part: tally,
    ...sum,
    standing: 'tally',
  }))
  return [...parts, ...sums]
}
