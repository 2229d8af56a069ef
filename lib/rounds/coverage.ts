import type { Day } from '../calendar.ts'
import { type Coverage, visitCoverage } from '../scoring/coverage.ts'

/** A unit as a round looks at it: its score and how complete the evidence for it is, and when it was last seen. */
export type Standing = {
  id: string
  /** 0..100; null where there is too little evidence. */
  score: number | null
  /** 0..1 */
  completeness: number
  lastOn: Day | null
}

export type Laggard = { id: string; quarter: number }

/** Scores are compared only where they rest on about as much: nearly all, most, or too little. */
const evidenceOf = ({ score, completeness }: Standing) =>
  score === null || completeness < 0.5 ? 'little' : completeness < 0.8 ? 'most' : 'nearly-all'

const seenEarlier = (a: Day | null, b: Day | null) => (a ?? '').localeCompare(b ?? '')

/**
 * In which quarter of the units with like evidence each stands, 0 the lowest; where there is no score to compare by,
 * whoever was seen longest ago comes first. The order of the list settles ties, so the answer is the same every time.
 */
export function quarters(units: readonly Standing[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const like of Map.groupBy(units, evidenceOf).values()) {
    const ranked = like.toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0) || seenEarlier(a.lastOn, b.lastOn))
    ranked.forEach(({ id }, rank) => {
      found.set(id, Math.floor((4 * rank) / ranked.length))
    })
  }
  return found
}

/** Whom to see first: the lagging quarter, in it whoever was seen longest ago, then the lower score. */
export function byNeed(units: readonly Standing[]): (Standing & { quarter: number })[] {
  const quarter = quarters(units)
  return units
    .map((unit) => ({ ...unit, quarter: quarter.get(unit.id) ?? 3 }))
    .sort(
      (a, b) => a.quarter - b.quarter || seenEarlier(a.lastOn, b.lastOn) || (a.score ?? 0) - (b.score ?? 0),
    )
}

export type RoundCoverage = {
  /** S0: of the units with a visit planned, those visited in the round. */
  s0: Coverage
  /** Of the units in the round's scope, those visited in it. */
  scope: Coverage
  /** The lagging quarter that is neither visited nor planned. */
  laggards: string[]
}

/** How far a round has come. `visited` are the units visited within it, whether that was planned or not. */
export function coverageOf(
  units: readonly Standing[],
  planned: readonly string[],
  visited: readonly string[],
): RoundCoverage {
  const cared = new Set([...planned, ...visited])
  return {
    s0: visitCoverage(planned, visited),
    scope: visitCoverage(
      units.map(({ id }) => id),
      visited,
    ),
    laggards: byNeed(units)
      .filter(({ id, quarter }) => quarter === 0 && !cared.has(id))
      .map(({ id }) => id),
  }
}
