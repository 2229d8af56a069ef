import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import type { Method } from './methods.ts'

type Logged = { method: Method; loggedOn: Day; memberIds: readonly string[] }
type Change = { method: Method; visitedOn: Day; reason: string }

/** Whether a correction needs a reason: after the day of logging, or once a paper quotes the visit. */
export const needsReason = ({ loggedOn }: { loggedOn: Day }, papers: number, today: Day) =>
  today > loggedOn || papers > 0

/** A member of the visit corrects what was logged; its method stays, and its day is no later than the log. */
export function checkCorrection(
  visit: Logged,
  change: Change,
  papers: number,
  by: { actorId: string; today: Day },
) {
  if (!visit.memberIds.includes(by.actorId)) throw new Refusal('visit.not-a-member')
  if (change.method !== visit.method) throw new Refusal('visit.method-stays', {}, 'method')
  if (change.visitedOn > visit.loggedOn)
    throw new Refusal('visit.after-logging', { on: visit.loggedOn }, 'visitedOn')
  if (change.reason === '' && needsReason(visit, papers, by.today))
    throw new Refusal('visit.reason-needed', {}, 'reason')
}

/** What was changed, before and after; what stays the same is left out. */
export function changesOf<Facts extends Record<string, unknown>>(before: Facts, after: Partial<Facts>) {
  const changed = Object.keys(after).filter((key) => before[key] !== after[key])
  const only = (facts: Partial<Facts>) => Object.fromEntries(changed.map((key) => [key, facts[key] ?? null]))
  return { before: only(before), after: only(after) }
}
