import type { Queryable } from '../../db/open.ts'
import {
  type PackedMeasures,
  readPackedMeasures,
  type UnitMeasures,
  unpacked,
} from '../../db/queries/measures.ts'
import type { Day } from '../calendar.ts'
import { pool } from '../scoring/measure.ts'
import { type Model, type PartCode, partCodes } from '../scoring/model.ts'
import type { PartMeasure, Standing } from '../scoring/part.ts'
import { type Scorecard, type Spread, scorecard, spread } from '../scoring/score.ts'
import { poolTallies, type Tally, type TallyCode } from '../scoring/tallies.ts'

export type Measured = { measures: PartMeasure[]; tallies: Tally[]; card: Scorecard }

/** Every unit's scorecard and the programme's pooled one, from the kept measures alone. */
export type Board = {
  /** The day the measures were taken for; null before anything was measured. */
  on: Day | null
  units: Map<string, Measured>
  programme: Measured
  spread: Spread
}

const parts = new Set<string>(partCodes)

type Known = { model: Model; packed: Map<string, string>; board: Board }

/** The board each programme was last read as. What follows from the same texts is the same, whoever asks and when. */
const lastRead = new Map<string, Known>()

/**
 * Read from the database every time; taken apart and scored only where a unit's measures are not those of the last
 * reading. Boards are shared between requests: never change one.
 */
export async function readBoard(db: Queryable, programmeId: string, model: Model): Promise<Board> {
  const rows = await readPackedMeasures(db, programmeId)
  const last = lastRead.get(programmeId)
  const before = last?.model === model ? last : undefined
  if (before && isSame(rows, before)) return before.board
  const units = rows.map((row): [string, Measured] => {
    const kept = before?.packed.get(row.unitId) === row.packed && before.board.units.get(row.unitId)
    return [row.unitId, kept || measured(unpacked(row), model)]
  })
  const board = whole(rows[0]?.on ?? null, new Map(units), model)
  const packed = new Map(rows.map((row) => [row.unitId, row.packed]))
  lastRead.set(programmeId, { model, packed, board })
  return board
}

const isSame = (rows: readonly PackedMeasures[], { packed, board }: Known) =>
  rows.length === packed.size &&
  (rows[0]?.on ?? null) === board.on &&
  rows.every((row) => packed.get(row.unitId) === row.packed)

export function boardOf(rows: readonly UnitMeasures[], model: Model): Board {
  const units = new Map(rows.map((row) => [row.unitId, measured(row, model)]))
  return whole(rows[0]?.on ?? null, units, model)
}

/** The same counts under another model. */
export function rescored(board: Board, model: Model): Board {
  const units = [...board.units].map(([id, unit]): [string, Measured] => [
    id,
    { ...unit, card: scorecard(unit.measures, model) },
  ])
  return whole(board.on, new Map(units), model)
}

function whole(on: Day | null, units: Map<string, Measured>, model: Model): Board {
  const all = [...units.values()]
  return {
    on,
    units,
    programme: pooled(all, model),
    spread: spread(
      all.map((unit) => unit.card.ecc),
      model,
    ),
  }
}

/** The programme: its units' numerators over their denominators, never a mean of scores. */
export function pooled(units: readonly Measured[], model: Model): Measured {
  const measures = pool(units.map((unit) => unit.measures))
  return {
    measures,
    tallies: poolTallies(units.map((unit) => unit.tallies)),
    card: scorecard(measures, model),
  }
}

/** One unit's kept rows, parted into what scores and what is only counted. */
export function measured(row: UnitMeasures, model: Model): Measured {
  const measures: PartMeasure[] = []
  const tallies: Tally[] = []
  for (const [part, numerator, denominator, standing] of row.measures) {
    if (parts.has(part))
      measures.push({ part: part as PartCode, numerator, denominator, standing: standing as Standing })
    else tallies.push({ tally: part as TallyCode, numerator, denominator })
  }
  return { measures, tallies, card: scorecard(measures, model) }
}

export function tallyOf(
  tallies: readonly Tally[],
  code: TallyCode,
): { numerator: number; denominator: number } {
  return tallies.find(({ tally }) => tally === code) ?? { numerator: 0, denominator: 0 }
}
