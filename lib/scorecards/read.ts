import type { Queryable } from '../../db/open.ts'
import { measuredAndFrozen } from '../../db/queries/clock.ts'
import { evidenceOn, loadRecords } from '../../db/queries/evidence/load.ts'
import { readMeasures } from '../../db/queries/measures.ts'
import { listUnits } from '../../db/queries/units.ts'
import { type Day, isDay } from '../calendar.ts'
import { type Board, boardOf, type Measured, measured, readBoard } from '../measures/board.ts'
import { measuresOf } from '../measures/remeasure.ts'
import type { Evidence } from '../scoring/evidence.ts'
import { type Proof, prove } from '../scoring/measure.ts'
import { type Model, type PartCode, partCodes } from '../scoring/model.ts'
import type { PartMeasure } from '../scoring/part.ts'

/** The day a page or a program asks about: a real day not after today; anything else means today. */
export function dayAsked(text: unknown, today: Day): Day {
  return isDay(text) && text <= today ? text : today
}

export function asPart(text: string): PartCode | null {
  return partCodes.find((code) => code === text) ?? null
}

/** Units whose records are in memory at one time when a past day is recomputed. */
const chunk = 8

/** A unit's kept measures; for a past day recomputed from its dated records. `null`: there is no such unit. */
export async function readUnitCard(
  db: Queryable,
  { programmeId, unitId, on, model }: { programmeId: string; unitId: string; on: Day; model: Model },
): Promise<Measured | null> {
  const [kept] = await readMeasures(db, programmeId, [unitId])
  if (kept?.on === on) return measured(kept, model)
  const [records] = await loadRecords(db, programmeId, [unitId])
  return records ? measured(keptForm(unitId, on, measuresOf(records, on, model)), model) : null
}

/** Every unit's card and the pooled one; for a past day recomputed from the dated records of all units. */
export async function readBoardOn(db: Queryable, programmeId: string, on: Day, model: Model): Promise<Board> {
  if ((await measuredAndFrozen(db, programmeId, on)).measuredOn === on)
    return readBoard(db, programmeId, model)
  return recomputeBoard(db, programmeId, on, model)
}

/** From the records of all units, whatever was kept; a few units' records are in memory at one time. */
export async function recomputeBoard(
  db: Queryable,
  programmeId: string,
  on: Day,
  model: Model,
): Promise<Board> {
  const joined = (await listUnits(db, programmeId)).filter(({ joinedOn }) => joinedOn <= on)
  const rows = []
  for (let from = 0; from < joined.length; from += chunk) {
    const ids = joined.slice(from, from + chunk).map(({ id }) => id)
    for (const unit of await loadRecords(db, programmeId, ids))
      rows.push(keptForm(unit.id, on, measuresOf(unit, on, model)))
  }
  return boardOf(rows, model)
}

function keptForm(unitId: string, on: Day, rows: ReturnType<typeof measuresOf>) {
  return {
    unitId,
    on,
    measures: rows.map(({ part, numerator, denominator, standing }): [string, number, number, string] => [
      part,
      numerator,
      denominator,
      standing,
    ]),
  }
}

/** Everything the scores of one unit read for a day; `null`: there is no such unit. */
export async function readEvidence(
  db: Queryable,
  programmeId: string,
  unitId: string,
  on: Day,
): Promise<Evidence | null> {
  const [records] = await loadRecords(db, programmeId, [unitId])
  return records ? evidenceOn(records, on) : null
}

export type PartProof = {
  proof: Proof
  /** What was kept for the same day, to stand beside the proof; null for a past day. */
  kept: PartMeasure | null
}

/** One part of a unit's score with every record behind it. */
export async function readProof(
  db: Queryable,
  asked: { programmeId: string; unitId: string; on: Day; model: Model; part: PartCode },
): Promise<PartProof | null> {
  const { programmeId, unitId, on, model, part } = asked
  const [evidence, [kept]] = await Promise.all([
    readEvidence(db, programmeId, unitId, on),
    readMeasures(db, programmeId, [unitId]),
  ])
  if (!evidence) return null
  const same = kept?.on === on ? measured(kept, model).measures.find((one) => one.part === part) : null
  return { proof: prove(evidence, on, model, part), kept: same ?? null }
}
