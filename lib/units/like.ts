import type { Board } from '../measures/board.ts'
import { type DimensionCode, dimensionCodes } from '../scoring/model.ts'
import { quantile } from '../scoring/score.ts'

/** The median score of each dimension among units of one kind; null where none has a score. Only like is compared. */
export function medianOfKind(
  board: Board,
  units: readonly { id: string; kind: string }[],
  kind: string,
): Record<DimensionCode, number | null> {
  const like = units.filter((unit) => unit.kind === kind)
  const median = (code: DimensionCode) => {
    const scores = like
      .flatMap(({ id }) => board.units.get(id)?.card.dimensions[code].score ?? [])
      .sort((a, b) => a - b)
    return scores.length > 0 ? quantile(scores, 0.5) : null
  }
  return Object.fromEntries(dimensionCodes.map((code) => [code, median(code)])) as Record<
    DimensionCode,
    number | null
  >
}
