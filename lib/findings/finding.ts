import { addWorkdays, type Day, isWorkday, workdaysBetween } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import type { RevisitResult } from './form.ts'

/** open: waiting for the unit · answered: waiting for a supervisor · overdue: late, whoever is waited for · closed. */
export type FindingState = 'open' | 'answered' | 'overdue' | 'closed'
export const findingStates: readonly FindingState[] = ['open', 'answered', 'overdue', 'closed']

/** Working days a new finding is given unless the supervisor says otherwise. */
export const usualWorkdays = 10

export type Standing = { dueOn: Day; closedOn: Day | null; answered: boolean }

/** What a list calls it. An answer that waits is "answered" even past the deadline: the unit has done its part. */
export function stateOf({ dueOn, closedOn, answered }: Standing, today: Day): FindingState {
  if (closedOn) return 'closed'
  if (answered) return 'answered'
  return dueOn < overdueBefore(today) ? 'overdue' : 'open'
}

/** What is due before this day is overdue: a whole working day must have begun after the deadline. */
export function overdueBefore(today: Day): Day {
  return isWorkday(today) ? today : addWorkdays(today, -1)
}

/** Working days left (0 today), negative when over; a closed finding's clock stands. */
export function daysLeft(
  { dueOn, closedOn }: Pick<Standing, 'dueOn' | 'closedOn'>,
  today: Day,
): number | null {
  return closedOn ? null : workdaysBetween(today, dueOn)
}

/** A new deadline lies today or later; `field` is the form's name for it. */
export function checkDeadline(dueOn: Day, today: Day, field = 'dueOn') {
  if (dueOn < today) throw new Refusal('finding.deadline-past', { today }, field)
}

type Closable = { closedOn: Day | null; closedByName: string | null }

export function refuseClosed({ closedOn, closedByName }: Closable) {
  if (closedOn) throw new Refusal('finding.closed', { by: closedByName ?? '', on: closedOn })
}

/** The unit answers once; the next answer waits until a supervisor has judged the first. */
export function checkAnswerable(finding: Closable & { answered: boolean }) {
  refuseClosed(finding)
  if (finding.answered) throw new Refusal('rectification.waiting')
}

export type Judgeable = Closable & {
  acceptedOn: Day | null
  returnedOn: Day | null
  returnedByName: string | null
}

/** Of two supervisors the first one's word holds; the second is told whose and when. */
export function checkJudgeable(answer: Judgeable) {
  refuseClosed(answer)
  if (answer.returnedOn)
    throw new Refusal('rectification.already-returned', {
      by: answer.returnedByName ?? '',
      on: answer.returnedOn,
    })
  if (answer.acceptedOn) throw new Refusal('rectification.superseded')
}

type Look = { on: Day; result: RevisitResult; dueOn: Day | null }

/** Only what was closed can be looked at again, on a day between closing and today. */
export function checkRevisit(finding: { closedOn: Day | null }, look: Look, today: Day) {
  if (!finding.closedOn) throw new Refusal('revisit.still-open')
  if (look.on > today) throw new Refusal('revisit.in-future', { today }, 'on')
  if (look.on < finding.closedOn) throw new Refusal('revisit.before-closing', { on: finding.closedOn }, 'on')
  if (look.result === 'relapsed' && look.dueOn) checkDeadline(look.dueOn, today)
}

/** What a look changes on the finding: a relapse puts it back on the list with a new deadline, anything else nothing. */
export function reopening({ result, dueOn }: Look) {
  return result === 'relapsed' && dueOn ? { closedOn: null, closedBy: null, dueOn } : null
}
