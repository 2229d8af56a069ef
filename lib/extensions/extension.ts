import type { Group } from '../access/actor.ts'
import { addWorkdays, type Day } from '../calendar.ts'
import type { ExtensibleKind } from '../ladder/duty.ts'
import { Refusal } from '../refusal.ts'

export const extensionStates = ['asked', 'granted', 'refused'] as const
export type ExtensionState = (typeof extensionStates)[number]

/** What is to be given more time, as it stands now. */
export type Extensible = {
  dueOn: Day
  /** Done, accepted, closed: no clock runs. */
  doneOn: Day | null
  /** No later than this: the programme's end, or the assignment a milestone belongs to. */
  latest: Day
}

/** A finding's deadline is the supervision group's; every other the promotion group's. */
export const decidingGroup = (kind: ExtensibleKind): Group =>
  kind === 'finding' ? 'supervision' : 'promotion'

/** The deciding group's own due day. */
export const decideBy = (askedOn: Day, replyWithin: number): Day => addWorkdays(askedOn, replyWithin)

function refuseDone({ doneOn }: Extensible) {
  if (doneOn) throw new Refusal('extension.done', { on: doneOn })
}

/** Asked before the due day has passed, for a later one within bounds, and once. */
export function refuseAsking(of: Extensible, newDueOn: Day, today: Day, waiting: { askedOn: Day } | null) {
  refuseDone(of)
  if (today > of.dueOn) throw new Refusal('extension.too-late', { due: of.dueOn })
  if (waiting) throw new Refusal('extension.waiting', { on: waiting.askedOn })
  refuseNewDay(of, newDueOn)
}

function refuseNewDay({ dueOn, latest }: Extensible, newDueOn: Day) {
  if (newDueOn <= dueOn) throw new Refusal('extension.not-later', { due: dueOn }, 'newDueOn')
  if (newDueOn > latest) throw new Refusal('extension.beyond', { latest }, 'newDueOn')
}

/** Granted later than asked: what it is for may have been done or moved meanwhile. */
export function refuseGranting(of: Extensible, newDueOn: Day) {
  refuseDone(of)
  if (newDueOn <= of.dueOn) throw new Refusal('extension.moved', { due: of.dueOn })
  if (newDueOn > of.latest) throw new Refusal('extension.beyond', { latest: of.latest })
}

export function refuseDecided({ grantedOn, refusedOn }: { grantedOn: Day | null; refusedOn: Day | null }) {
  const on = grantedOn ?? refusedOn
  if (on) throw new Refusal('extension.already-decided', { on })
}

/** Refusing wants a reason; granting may do without. */
export function refuseSilentRefusal(granted: boolean, decision: string) {
  if (!granted && decision === '') throw new Refusal('extension.reason-missing', {}, 'decision')
}
