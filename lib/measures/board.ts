import type { Queryable } from '../../db/open.ts'
import { readMeasures, type UnitMeasures } from '../../db/queries/measures.ts'
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

export async function readBoard(db: Queryable, programmeId: string, model: Model): Promise<Board> {
  return boardOf(await readMeasures(db, programmeId), model)
}

export function boardOf(rows: readonly UnitMeasures[], model: Model): Board {
  const units = new Map(rows.map((row) => [row.unitId, measured(row, model)]))
  const all = [...units.values()]
  return {
    on: rows[0]?.on ?? null,
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
