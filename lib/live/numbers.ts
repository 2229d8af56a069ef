import type { Board, Measured } from '../measures/board.ts'

export type UnitNumbers = {
  unitId: string
  ecc: number | null
  completeness: number
  dimensions: Record<string, number | null>
}

export type ProgrammeNumbers = Omit<UnitNumbers, 'unitId'> & {
  balance: number | null
  grade: string | null
  aggregates: Record<string, number | null>
  tallies: Record<string, number | null>
}

/** The numbers of a scorecard as pages and programs are sent them: 0-100, null where there is too little evidence. */
export function numbersOf({ card }: Measured): Omit<UnitNumbers, 'unitId'> {
  return {
    ecc: rounded(card.ecc),
    completeness: card.completeness,
    dimensions: Object.fromEntries(
      Object.values(card.dimensions).map(({ code, score }) => [code, rounded(score)]),
    ),
  }
}

export function programmeNumbers(board: Board): ProgrammeNumbers {
  const { card, tallies } = board.programme
  return {
    ...numbersOf(board.programme),
    balance: rounded(card.balance?.d ?? null),
    grade: card.balance?.grade ?? null,
    aggregates: Object.fromEntries(
      Object.entries(card.aggregates).map(([code, { value }]) => [code, rounded(value)]),
    ),
    tallies: Object.fromEntries(
      tallies.map(({ tally, numerator, denominator }) => [
        tally,
        shares.has(tally) ? (denominator > 0 ? numerator / denominator : null) : numerator,
      ]),
    ),
  }
}

/** Tallies shown as a share of their whole; the others are counts. */
const shares = new Set<string>(['reported', 'verified', 'verifiedCoverage', 'minutes', 'reused', 'covered'])

/** Four decimals are more than any page shows, and a third of the bytes. */
const rounded = (score: number | null) => (score === null ? null : Math.round(score * 10_000) / 10_000)
