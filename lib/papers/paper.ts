import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

type Withdrawable = { number: string; withdrawnOn: Day | null }

/** In force until it is withdrawn; what was withdrawn is superseded once another stands in its place. */
export type PaperState = 'in-force' | 'withdrawn' | 'superseded'

/** A paper is withdrawn once, with a reason; what it said stays to be read. */
export function withdraw(paper: Withdrawable, by: { id: string }, today: Day, reason: string) {
  if (paper.withdrawnOn) throw new Refusal('paper.withdrawn', { number: paper.number, on: paper.withdrawnOn })
  return { withdrawnOn: today, withdrawnBy: by.id, withdrawnWhy: reason }
}
