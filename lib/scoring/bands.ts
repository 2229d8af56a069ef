import { type DimensionCode, dimensionCodes, type Model } from './model.ts'
import { seeded } from './random.ts'
import { quantile, type Scorecard } from './score.ts'

/** Ranks 1 (best) to n; from the 5th to the 95th percentile of the draws: never a bare place. */
export type RankBand = { unitId: string; from: number; to: number }

type Entry = { unitId: string; logs: (number | null)[] }

function drawWeights(model: Model, random: () => number): number[] {
  const { drawWidth } = model.constants
  return dimensionCodes.map(
    (code: DimensionCode) => model.weights[code] * (1 + drawWidth * (2 * random() - 1)),
  )
}

function mean(logs: (number | null)[], weights: number[]): number {
  let [sum, mass] = [0, 0]
  for (const [i, log] of logs.entries()) {
    if (log === null) continue
    sum += log * weights[i]!
    mass += weights[i]!
  }
  return mass > 0 ? sum / mass : 0
}

/** Ranks in one draw; units with the same score share the better place. */
function ranks(entries: Entry[], weights: number[]): number[] {
  const scores = entries.map(({ logs }) => mean(logs, weights))
  const descending = [...scores].sort((a, b) => b - a)
  const placeOf = new Map<number, number>()
  for (const [i, score] of descending.entries()) if (!placeOf.has(score)) placeOf.set(score, i + 1)
  return scores.map((score) => placeOf.get(score)!)
}

/**
 * How firmly a unit holds its place: its rank over `draws` draws of the six weights, each ±25 % around its value.
 * Only units with an ECC take part. The same seed gives the same bands.
 */
export function rankBands(
  units: readonly { unitId: string; card: Scorecard }[],
  model: Model,
  { draws = 1000, seed = 1 }: { draws?: number; seed?: number } = {},
): RankBand[] {
  const { scoreFloor } = model.constants
  const entries = units
    .filter(({ card }) => card.ecc !== null)
    .map(({ unitId, card }) => ({
      unitId,
      logs: dimensionCodes.map((code) => {
        const { score } = card.dimensions[code]
        return score === null ? null : Math.log(Math.max(score, scoreFloor))
      }),
    }))
  const random = seeded(seed)
  const drawn = Array.from({ length: draws }, () => ranks(entries, drawWeights(model, random)))
  return entries.map(({ unitId }, i) => {
    const own = drawn.map((draw) => draw[i]!).sort((a, b) => a - b)
    return { unitId, from: Math.floor(quantile(own, 0.05)), to: Math.ceil(quantile(own, 0.95)) }
  })
}
