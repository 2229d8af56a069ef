import type { SeenUnits } from '../access/seen.ts'
import type { Board } from '../measures/board.ts'
import type { PartCode } from '../scoring/model.ts'
import { type PartMeasure, ratio } from '../scoring/part.ts'

export type Contribution = PartMeasure & { unitId: string }
export type Others = { count: number; numerator: number; denominator: number }

/**
 * What each unit adds to one part of the programme, the largest shortfall first. Units the reader may not see are
 * one sum, so that the numbers still add up to the programme's.
 */
export function contributions(
  board: Board,
  part: PartCode,
  listed: SeenUnits,
): { rows: Contribution[]; others: Others | null } {
  const all = [...board.units].flatMap(([unitId, { measures }]) => {
    const own = measures.find((measure) => measure.part === part)
    return own ? [{ unitId, ...own }] : []
  })
  const isListed = ({ unitId }: Contribution) => listed === 'all' || listed.includes(unitId)
  const rows = all
    .filter(isListed)
    .sort((a, b) => shortfall(b) - shortfall(a) || a.unitId.localeCompare(b.unitId))
  const rest = all.filter((one) => !isListed(one))
  if (rest.length === 0) return { rows, others: null }
  const sum = (value: (one: Contribution) => number) => rest.reduce((total, one) => total + value(one), 0)
  return {
    rows,
    others: {
      count: rest.length,
      numerator: sum((o) => o.numerator),
      denominator: sum((o) => o.denominator),
    },
  }
}

const shortfall = (one: Contribution) => (1 - (ratio(one) ?? 1)) * one.denominator
