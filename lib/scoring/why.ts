import { effectiveWeights } from './improve.ts'
import { type DimensionCode, dimensionCodes, type Model, type PartCode } from './model.ts'
import type { DimensionScore, PartScore, Scorecard } from './score.ts'

/** What a part did between two scorecards: its own values, and its effect on the dimension and on ECC in points. */
export type Move = {
  part: PartCode
  dimension: DimensionCode
  from: number | null
  to: number | null
  dimensionPoints: number
  /** null when either ECC is missing. */
  eccPoints: number | null
}

/** a·(x − middle)/Σa: measured against the middle of both scores, so that a part newly judged counts by its distance. */
const pull = (part: PartScore, middle: number) => (part.x === null ? 0 : 100 * part.share * (part.x - middle))

function dimensionMoves(before: DimensionScore, after: DimensionScore): Omit<Move, 'eccPoints'>[] {
  if (before.score === null || after.score === null) return []
  const middle = (before.score + after.score) / 200
  return after.parts.map((now) => {
    const then = before.parts.find(({ part }) => part === now.part) ?? { ...now, x: null, share: 0 }
    const dimensionPoints = pull(now, middle) - pull(then, middle)
    return { part: now.part, dimension: after.code, from: then.x, to: now.x, dimensionPoints }
  })
}

/** ECC points that one log-point of a dimension is worth: the logarithmic mean makes the effects add up exactly. */
function logMean(a: number, b: number): number {
  return Math.abs(a - b) < 1e-9 ? a : (a - b) / (Math.log(a) - Math.log(b))
}

/**
 * Why a score moved: the parts that changed, largest effect on ECC first (on the weighted dimensions, when there
 * is no ECC). With the same dimensions scored in both, the effects on ECC sum to its change.
 */
export function why(before: Scorecard, after: Scorecard, model: Model): Move[] {
  const weights = effectiveWeights(after, model)
  const { scoreFloor } = model.constants
  const known = before.ecc !== null && after.ecc !== null
  const worth = known ? logMean(after.ecc as number, before.ecc as number) : 0
  return dimensionCodes
    .flatMap((code) => {
      const [then, now] = [before.dimensions[code].score, after.dimensions[code].score]
      if (then === null || now === null) return []
      const [low, high] = [Math.max(then, scoreFloor), Math.max(now, scoreFloor)]
      const perPoint = ((weights[code] ?? 0) * worth) / logMean(high, low)
      return dimensionMoves(before.dimensions[code], after.dimensions[code]).map((move) => ({
        ...move,
        eccPoints: known ? move.dimensionPoints * perPoint : null,
      }))
    })
    .filter(({ dimensionPoints }) => Math.abs(dimensionPoints) > 1e-9)
    .sort((a, b) => effect(b, model) - effect(a, model) || a.part.localeCompare(b.part))
}

function effect(move: Move, model: Model): number {
  return Math.abs(move.eccPoints ?? move.dimensionPoints * model.weights[move.dimension])
}
