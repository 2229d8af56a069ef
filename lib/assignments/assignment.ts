import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

type Plan = { startsOn: Day; dueOn: Day; firstDueOn: Day; acceptedOn: Day | null }
type Change = { startsOn: Day; dueOn: Day; reason: string }

/** What was accepted as finished is no longer planned. */
export function refuseIfClosed(assignment: { acceptedOn: Day | null }) {
  if (assignment.acceptedOn) throw new Refusal('assignment.closed', { on: assignment.acceptedOn })
}

/**
 * New dates for an assignment. The start moves only until the unit has reported, since reporting dates count from it;
 * a moved due date needs a reason and lies ahead.
 */
export function refuseDates(
  assignment: Plan,
  to: Change,
  today: Day,
  programme: { endsOn: Day },
  reported: boolean,
) {
  if (to.startsOn !== assignment.startsOn) {
    if (reported) throw new Refusal('assignment.already-reported', {}, 'startsOn')
    if (to.startsOn > assignment.firstDueOn)
      throw new Refusal('assignment.start-after-first-due', { due: assignment.firstDueOn }, 'startsOn')
  }
  if (to.dueOn < to.startsOn)
    throw new Refusal('assignment.due-before-start', { start: to.startsOn }, 'dueOn')
  if (to.dueOn === assignment.dueOn) return
  if (to.dueOn < today) throw new Refusal('assignment.due-in-past', { today }, 'dueOn')
  if (to.dueOn > programme.endsOn)
    throw new Refusal('assignment.due-after-end', { last: programme.endsOn }, 'dueOn')
  if (!to.reason) throw new Refusal('assignment.reason-needed', {}, 'reason')
}
