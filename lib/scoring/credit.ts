import { type Day, workdaysBetween } from '../calendar.ts'
import type { Constants } from './model.ts'
import { counts, type Item, leftOut, type Ref } from './part.ts'

/** The date, if it has come by `on`; what lies in the future of `on` is not known yet. */
export function by(date: Day | null, on: Day): Day | null {
  return date !== null && date <= on ? date : null
}

/** Overdue once a whole working day has begun after the due day: due today, or in the holiday after, is not. */
export function isOverdue(dueOn: Day, on: Day): boolean {
  return workdaysBetween(dueOn, on) > 0
}

/**
 * credit(L) of what was finished L working days late: 1 if L ≤ 0, else falling by `lateSlope` a day to
 * `lateFloor`. Late credits are permanent. (Design: common pieces.)
 */
export function credit(daysLate: number, { lateFloor, lateSlope }: Constants): number {
  return daysLate <= 0 ? 1 : Math.max(lateFloor, 1 - lateSlope * daysLate)
}

type Due = {
  weight: number
  dueOn: Day
  /** The day the unit did it; lateness counts by it. */
  doneOn: Day | null
  /** The day it was finished for good, when a second person must accept it; otherwise the same as doneOn. */
  settledOn: Day | null
}

/** credit for one due thing: done on time, done late, open and overdue (0), or left out because not due. */
export function creditItem(
  ref: Ref,
  due: Due,
  on: Day,
  constants: Constants,
  basis: Ref | null = null,
): Item {
  const doneOn = by(due.doneOn, on)
  if (by(due.settledOn, on)) {
    const daysLate = workdaysBetween(due.dueOn, doneOn ?? (due.settledOn as Day))
    const reason = daysLate > 0 ? 'late' : 'onTime'
    return counts(ref, due.weight, credit(daysLate, constants), reason, {
      basis,
      daysLate: Math.max(0, daysLate),
    })
  }
  if (!isOverdue(due.dueOn, on)) return leftOut(ref, due.weight, 'notDue')
  const daysLate = workdaysBetween(due.dueOn, on)
  return counts(ref, due.weight, 0, doneOn ? 'awaitingAcceptance' : 'overdue', { basis, daysLate })
}
