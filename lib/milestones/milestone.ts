import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

type Span = { startsOn: Day; dueOn: Day }

/** A milestone lies within its assignment; a new date lies ahead. */
export function refuseDate(dueOn: Day, assignment: Span, today: Day) {
  if (dueOn < today) throw new Refusal('milestone.due-in-past', { today }, 'dueOn')
  if (dueOn < assignment.startsOn || dueOn > assignment.dueOn)
    throw new Refusal(
      'milestone.outside-assignment',
      { first: assignment.startsOn, last: assignment.dueOn },
      'dueOn',
    )
}

/** Reached is a fact: on a day that has come, after the work began, and only once. */
export function refuseReaching(
  milestone: { reachedOn: Day | null },
  reachedOn: Day,
  assignment: Span,
  today: Day,
) {
  refuseIfReached(milestone)
  if (reachedOn > today) throw new Refusal('milestone.reached-in-future', { today }, 'reachedOn')
  if (reachedOn < assignment.startsOn)
    throw new Refusal('milestone.reached-before-start', { start: assignment.startsOn }, 'reachedOn')
}

/** A reached milestone is part of the record: it is neither moved nor removed. */
export function refuseIfReached({ reachedOn }: { reachedOn: Day | null }) {
  if (reachedOn) throw new Refusal('milestone.already-reached', { on: reachedOn })
}
