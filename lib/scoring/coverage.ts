/** The two fractions shown beside D3 and D4 for a programme; they enter no score. */
export type Coverage = { numerator: number; denominator: number }

/** The seven functions of a policy system (paper §2.3): from decision to supervision. */
export const policyFunctions = [
  'decision',
  'division',
  'groupedPromotion',
  'pilot',
  'standard',
  'platform',
  'supervision',
] as const
export type PolicyFunction = (typeof policyFunctions)[number]

/** P0: how many of the seven functions some policy document fills. */
export function policyCoverage(filled: readonly PolicyFunction[]): Coverage {
  return { numerator: new Set(filled).size, denominator: policyFunctions.length }
}

/** S0: of the units planned for a round, those visited at least once in it. */
export function visitCoverage(planned: readonly string[], visited: readonly string[]): Coverage {
  const seen = new Set(visited)
  const units = new Set(planned)
  return { numerator: [...units].filter((unit) => seen.has(unit)).length, denominator: units.size }
}
