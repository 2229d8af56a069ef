import { type DimensionCode, dimensionCodes, type Model, type PartCode } from './model.ts'
import { level, type Scorecard } from './score.ts'

/** What raising one part to a target would add to the total, in points of 100. */
export type Gain = { part: PartCode; dimension: DimensionCode; x: number; gain: number }

/** Each dimension's weight among those that have a score. */
export function effectiveWeights(card: Scorecard, model: Model): Partial<Record<DimensionCode, number>> {
  const known = dimensionCodes.filter((code) => card.dimensions[code].score !== null)
  const mass = known.reduce((sum, code) => sum + model.weights[code], 0)
  return Object.fromEntries(known.map((code) => [code, mass > 0 ? model.weights[code] / mass : 0]))
}

/**
 * For each measured part below `target`: total·[(D(x*)/D)^w − 1], largest first (design: Improve; paper §4.2).
 * The total is ECC, or while two or more dimensions have no score the mean of those that have one.
 */
export function gains(card: Scorecard, model: Model, target = model.constants.target): Gain[] {
  const total = level(card, model)
  if (total === null) return []
  const weights = effectiveWeights(card, model)
  const floor = model.constants.scoreFloor
  return dimensionCodes
    .flatMap((code) => {
      const { score, parts } = card.dimensions[code]
      if (score === null) return []
      return parts.flatMap(({ part, x, share }) => {
        if (x === null || x >= target || share === 0) return []
        const raised = score + 100 * share * (target - x)
        const gain = total * ((Math.max(raised, floor) / Math.max(score, floor)) ** (weights[code] ?? 0) - 1)
        return [{ part, dimension: code, x, gain }]
      })
    })
    .sort((a, b) => b.gain - a.gain || a.part.localeCompare(b.part))
}

/** The two shortcomings the paper found in §4.2, by name. */
export type Pattern = 'reliesOnAdministrativeForce' | 'enterprisesGainLeast'

/**
 * `interestByKind`: the pooled interest score of each kind of organisation, null where there is none.
 * Enterprises gain least when they have the lowest score of two kinds or more.
 */
export function patterns(
  { aggregates }: Pick<Scorecard, 'aggregates'>,
  model: Model,
  interestByKind: Readonly<Record<string, number | null>> = {},
): Pattern[] {
  const found: Pattern[] = []
  const [e, c] = [aggregates.E.value, aggregates.C.value]
  if (e !== null && c !== null && c - e > model.constants.relianceGap)
    found.push('reliesOnAdministrativeForce')
  const firms = interestByKind.enterprise ?? null
  const others = Object.entries(interestByKind).flatMap(([kind, score]) =>
    kind === 'enterprise' || score === null ? [] : [score],
  )
  if (firms !== null && others.length > 0 && firms < Math.min(...others)) found.push('enterprisesGainLeast')
  return found
}
