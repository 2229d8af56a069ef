import { type BalanceGrade, balanceGrades, type Model } from './model.ts'

/** How evenly E, K and C stand together: a diagnosis beside the score, never ranked. All in 0..1. */
export type Balance = { cStar: number; t: number; d: number; grade: BalanceGrade }

function gradeOf(d: number): BalanceGrade {
  return (balanceGrades.find(({ upTo }) => d <= upTo) ?? { grade: 'qualityCoordination' as const }).grade
}

/**
 * The corrected coupling-coordination degree of U = (E, K, C) in 0..1 (Wang 2021, doi 10.31497/zrzyxb.20210319):
 * C* = √{[1 − Σ|Ui−Uj| / (n(n−1)/2)] · (Π Ui/max U)^(1/(n−1))}, T = Σ w·U, D = √(C*·T).
 */
export function balance(u: readonly number[], weights: readonly number[], model: Model): Balance {
  const levels = u.map((level) => Math.max(level, model.constants.balanceFloor))
  const n = levels.length
  const top = Math.max(...levels)
  let apart = 0
  for (let i = 0; i < n; i += 1) for (let j = 0; j < i; j += 1) apart += Math.abs(levels[i]! - levels[j]!)
  const nearness = 1 - apart / ((n * (n - 1)) / 2)
  const product = levels.reduce((all, level) => all * (level / top), 1)
  const cStar = Math.sqrt(nearness * product ** (1 / (n - 1)))
  const mass = weights.reduce((sum, w) => sum + w, 0)
  const t = levels.reduce((sum, level, i) => sum + level * weights[i]!, 0) / mass
  const d = Math.sqrt(cStar * t)
  return { cStar, t, d, grade: gradeOf(d) }
}
