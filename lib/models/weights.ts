/** Four decimals are written, so a sixth is .1667 and six of them 1.0002: so far from 1 a sum is still meant as 1. */
const rounding = 0.0005

/** Rounded to the four decimals in which weights are written and sums are told. */
export const sumOf = (weights: readonly number[]): number =>
  Math.round(weights.reduce((sum, weight) => sum + weight, 0) * 10_000) / 10_000

export const sumsToOne = (weights: readonly number[]): boolean => Math.abs(sumOf(weights) - 1) <= rounding

/** Shared out again so that they sum to exactly 1: six times .1667 is six sixths. */
export function broughtToOne<Code extends string>(weights: Record<Code, number>): Record<Code, number> {
  const sum = Object.values<number>(weights).reduce((total, weight) => total + weight, 0)
  const entries = Object.entries<number>(weights).map(([code, weight]) => [code, weight / sum])
  return Object.fromEntries(entries) as Record<Code, number>
}
