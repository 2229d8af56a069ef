import { type DimensionCode, dimensionCodes, type Model, type PartCode } from '../scoring/model.ts'
import { eccOf } from '../scoring/score.ts'

export type Scores = Record<DimensionCode, number | null>

/** A part that can still rise: its value x and its share of the dimension; `short` records (or units) hold it back. */
export type Lever = { part: PartCode; dimension: DimensionCode; x: number; share: number; short: number }

export type Pull = Lever & {
  /** Points of the total that raising this part as far as `to` brings. */
  gain: number
  /** The value it must reach: 1, or for the last one pulled as much as is needed. */
  to: number
}

export type WayBack = {
  pulls: Pull[]
  /** The total when all are pulled. */
  reached: number
  /** Whether that makes up for the loss. */
  possible: boolean
}

type Sums = Pick<Model, 'weights' | 'constants'>

/** Bisections until the last part's value is known to a ten-thousandth. */
const steps = 14

/**
 * How a loss could be made up for (paper §4: 弥补): of the parts outside the lowered dimensions, the one that brings
 * most first, until the total is again what it was. A lowered dimension is not raised again: that would undo the
 * question. `possible` is false when even every part at its full value does not reach the old total.
 */
export function wayBack(before: Scores, lowered: Scores, levers: readonly Lever[], model: Sums): WayBack {
  const target = eccOf(before, model) ?? 0
  const now = { ...lowered }
  const left = levers.filter(({ dimension }) => (lowered[dimension] ?? 0) >= (before[dimension] ?? 0))
  const pulls: Pull[] = []
  const total = () => eccOf(now, model) ?? 0
  while (total() < target - 1e-9 && left.length > 0) {
    const [best] = left
      .map((lever) => ({ lever, gain: (eccOf(raised(now, lever, 1), model) ?? 0) - total() }))
      .sort((a, b) => b.gain - a.gain || a.lever.part.localeCompare(b.lever.part))
    if (!best || best.gain <= 0) break
    left.splice(left.indexOf(best.lever), 1)
    const to = enough(now, best.lever, target, model)
    const before = total()
    Object.assign(now, raised(now, best.lever, to))
    pulls.push({ ...best.lever, to, gain: total() - before })
  }
  return { pulls, reached: total(), possible: total() >= target - 1e-6 }
}

function raised(scores: Scores, { dimension, x, share }: Lever, to: number): Scores {
  const score = scores[dimension]
  return { ...scores, [dimension]: score === null ? null : Math.min(100, score + 100 * share * (to - x)) }
}

/** The least value of the part that reaches the target; 1 when none does. */
function enough(scores: Scores, lever: Lever, target: number, model: Sums): number {
  const reaches = (to: number) => (eccOf(raised(scores, lever, to), model) ?? 0) >= target
  if (!reaches(1)) return 1
  let [low, high] = [lever.x, 1]
  for (let step = 0; step < steps; step += 1) {
    const middle = (low + high) / 2
    if (reaches(middle)) high = middle
    else low = middle
  }
  return high
}

/** A dragged score: whole points between 0 and 100; what has no score cannot be dragged. */
export function dragged(scores: Scores, code: DimensionCode, value: number): Scores {
  if (scores[code] === null || !Number.isFinite(value)) return scores
  return { ...scores, [code]: Math.min(100, Math.max(0, value)) }
}

export const isLowered = (before: Scores, now: Scores) =>
  dimensionCodes.some((code) => (now[code] ?? 0) < (before[code] ?? 0) - 1e-9)
