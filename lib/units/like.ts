import type { Board } from '../measures/board.ts'
import { type DimensionCode, dimensionCodes } from '../scoring/model.ts'
import { quantile } from '../scoring/score.ts'
import type { BaseCondition } from './base.ts'

export type Alike = { id: string; kind: string; baseCondition: BaseCondition | null }

/** Fewer than this are no group to stand in. */
export const fewest = 3

/** Only like is compared: the same kind of organisation, that started from the same condition. */
export function likeOf<U extends Alike>(
  units: readonly U[],
  { kind, baseCondition }: Omit<Alike, 'id'>,
): U[] {
  if (baseCondition === null) return []
  return units.filter((unit) => unit.kind === kind && unit.baseCondition === baseCondition)
}

/**
 * The median score of each dimension among the like of a unit; null where fewer than three have a score, or where
 * nobody has said what the unit started from.
 */
export function medianOfLike(
  board: Board,
  units: readonly Alike[],
  unit: Alike,
): Record<DimensionCode, number | null> {
  const like = likeOf(units, unit)
  const median = (code: DimensionCode) => {
    const scores = like
      .flatMap(({ id }) => board.units.get(id)?.card.dimensions[code].score ?? [])
      .sort((a, b) => a - b)
    return scores.length >= fewest ? quantile(scores, 0.5) : null
  }
  return Object.fromEntries(dimensionCodes.map((code) => [code, median(code)])) as Record<
    DimensionCode,
    number | null
  >
}
