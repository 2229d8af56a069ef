import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** waiting: the unit says it is done and the group that decided has not answered yet. */
export const actionStates = ['overdue', 'open', 'waiting', 'accepted'] as const
export type ActionState = (typeof actionStates)[number]

type Dates = { doneOn: Day | null; acceptedOn: Day | null }

export function refuseCompleting({ doneOn, acceptedOn }: Dates) {
  if (acceptedOn) throw new Refusal('action.already-accepted', { on: acceptedOn })
  if (doneOn) throw new Refusal('action.waiting', { on: doneOn })
}

/** Accepted or returned is only what the unit says is done, once. */
export function refuseJudging({ doneOn, acceptedOn }: Dates) {
  if (acceptedOn) throw new Refusal('action.already-accepted', { on: acceptedOn })
  if (!doneOn) throw new Refusal('action.not-done')
}
