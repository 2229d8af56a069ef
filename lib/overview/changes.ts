import type { Board, Measured } from '../measures/board.ts'
import { type DimensionCode, dimensionCodes } from '../scoring/model.ts'

type Frozen = Record<string, number | null> | undefined

/** Less than this is no change: it would be shown as 0.0. */
const least = 0.05

/** Points since the frozen day; null where either has no score. */
export function changeOf(now: number | null, then: number | null | undefined): number | null {
  return now === null || then === null || then === undefined ? null : now - then
}

/** How a unit moved: the mean change of the dimensions that had a score then and have one now. */
export function unitChange({ card }: Measured, then: Frozen): number | null {
  if (!then) return null
  const moves = dimensionCodes.flatMap((code: DimensionCode) => {
    const move = changeOf(card.dimensions[code].score, then[code])
    return move === null ? [] : [move]
  })
  return moves.length === 0 ? null : moves.reduce((sum, move) => sum + move, 0) / moves.length
}

/** How many units rose, and how many fell. */
export function movement(
  board: Board,
  then: ReadonlyMap<string, Frozen>,
): { risen: number; fallen: number; known: boolean } {
  let [risen, fallen] = [0, 0]
  for (const [unitId, unit] of board.units) {
    const change = unitChange(unit, then.get(unitId)) ?? 0
    if (change >= least) risen += 1
    else if (change <= -least) fallen += 1
  }
  return { risen, fallen, known: then.size > 0 }
}
