import type { Day } from '../../../lib/calendar.ts'

/** A clause that binds a key task for this unit, while its document is in force. */
export type Tie = { keyTaskId: string; from: Day; until: Day | null }

/** The tie that holds on the day; else the one that held last, so that a lapse can be seen. */
export function tieOn(ties: readonly Tie[], keyTaskId: string, on: Day) {
  const own = ties.filter((tie) => tie.keyTaskId === keyTaskId && tie.from <= on)
  const held = own.find((tie) => tie.until === null || on <= tie.until) ?? own.at(-1)
  return { tiedToClauseFrom: held?.from ?? null, tiedToClauseUntil: held?.until ?? null }
}
