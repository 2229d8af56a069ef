import type { Group, UnitPost } from '../access/actor.ts'
import { addDays, addWorkdays, type Day } from '../calendar.ts'

/** Whom a rung tells: posts of the record's unit, whole groups, and whoever raised the record. */
export type RungAudience = { unit?: readonly UnitPost[]; groups?: readonly Group[]; raiser?: true }

/**
 * One rung of the clock. It is reached `after` working days past the due day; a negative number means before it.
 * `before` bounds it from above: a reminder of something coming is not sent once it is overdue.
 */
export type Rung = {
  of: 'assignment' | 'finding' | 'request'
  /** Part of the notice's key, and of its name: `clock.assignment-due-3`. */
  code: string
  /**
   * Working days from the due day at which the rung is reached: -3 = three days left, 1 = one day overdue. A data
   * request has no due day of its own: its rungs count from the day it was asked.
   */
  after: number
  /** Reached no more once the due day is past. */
  untilDue?: true
  /** Reached no more from this many working days on: the next rung takes over. */
  lapses?: number
  to: RungAudience
}

/** All rungs. A longer ladder is more rows here. */
export const rungs: readonly Rung[] = [
  { of: 'assignment', code: 'due-3', after: -3, untilDue: true, to: { unit: ['liaison'] } },
  {
    of: 'assignment',
    code: 'overdue-1',
    after: 1,
    to: { unit: ['liaison', 'principal'], groups: ['promotion'] },
  },
  { of: 'finding', code: 'due-3', after: -3, untilDue: true, to: { unit: ['liaison'] } },
  {
    of: 'finding',
    code: 'overdue-1',
    after: 1,
    to: { unit: ['liaison', 'principal'], raiser: true },
  },
  { of: 'request', code: 'day-7', after: 7, lapses: 10, to: { unit: ['liaison', 'technical-contact'] } },
  { of: 'request', code: 'day-10', after: 10, lapses: 11, to: { unit: ['liaison', 'deputy'] } },
  { of: 'request', code: 'overdue', after: 11, to: { unit: ['liaison', 'principal'], raiser: true } },
]

/** The due days, both ends included, of the records that stand on the rung on that day. `from` null: however long ago. */
export function dueWithin(rung: Rung, on: Day): { from: Day | null; to: Day } {
  const lapsed = rung.lapses === undefined ? null : addDays(latestDue(rung.lapses, on), 1)
  return { from: rung.untilDue ? on : lapsed, to: latestDue(rung.after, on) }
}

/** The latest due day that lies at least `after` working days back (`-after` or fewer ahead, when negative). */
function latestDue(after: number, on: Day): Day {
  if (after > 0) return addDays(addWorkdays(addDays(on, 1), -after), -1)
  return addDays(addWorkdays(on, 1 - after), -1)
}

/** The notice's name; its words are `clock.notices.<of>-<code>`. */
export function nameOf(rung: Rung): string {
  return `clock.${rung.of}-${rung.code}`
}
