import { addWorkdays, type Day, workdaysBetween } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import { type ClockRung, clockRungs, type Rung, reminderRungs } from './rung.ts'

/** Working days from the due day, minus is before it; null: the step is left out. */
export type Steps = Record<ClockRung, number | null>

/** A programme's ladder. What was reached before `fromOn`, the day it was taken up, is not sent. */
export type Ladder = Steps & { fromOn: Day; replyWithin: number; version: number }

export const usualSteps: Steps = { early: -7, near: -3, eve: -1, chase: 1, blue: 3, orange: 7, red: 15 }
export const usualReply = 5

/** The steps that are used, lowest first. */
export function stepsOf(ladder: Steps): { rung: ClockRung; after: number }[] {
  return clockRungs.flatMap((rung) => {
    const after = ladder[rung]
    return after === null ? [] : [{ rung, after }]
  })
}

/**
 * The working day on which the rung is reached: three working days left (-3), one over (1). A due day at a weekend
 * counts as the working day before it.
 */
export function reachedOn(dueOn: Day, after: number): Day {
  const last = addWorkdays(addWorkdays(dueOn, 1), -1)
  return addWorkdays(last, after)
}

/** The highest rung a duty stands on that day; null while none is reached. */
export function rungOn(ladder: Steps, dueOn: Day, today: Day): ClockRung | null {
  const over = workdaysBetween(dueOn, today)
  return stepsOf(ladder).findLast(({ after }) => over >= after)?.rung ?? null
}

/** The chase cannot be left out, reminders come before the due day, the rest after it, each later than the one below. */
export function refuseDisorder(steps: Steps) {
  let below: { rung: Rung; after: number } | null = null
  for (const { rung, after } of stepsOf(steps)) {
    const reminds = (reminderRungs as readonly Rung[]).includes(rung)
    if (reminds && after >= 0) throw new Refusal('ladder.reminder-not-before', {}, rung)
    if (!reminds && after <= 0) throw new Refusal('ladder.chase-not-after', {}, rung)
    if (below && after <= below.after)
      throw new Refusal('ladder.out-of-order', { below: below.after, after }, rung)
    below = { rung, after }
  }
}
