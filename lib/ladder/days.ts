import { addDays, type Day, workdaysBetween } from '../calendar.ts'

/** Every day from `first` to `last` with the number of working days since the first: how SQL counts by the statutory calendar. */
export type DayCount = { day: Day; n: number }

export function countedDays(first: Day, last: Day): DayCount[] {
  const days: DayCount[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push({ day, n: workdaysBetween(first, day) })
  return days
}

/** Nothing due longer ago than this before the programme began is looked at. */
export const daysBeforeStart = 366
/** Beyond the earliest reminder a ladder may have (60 working days), holidays included. */
export const daysAhead = 120
