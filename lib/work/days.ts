import { addDays, addWorkdays, type Day, isWorkday, weekdayOf } from '../calendar.ts'

/** Whatever was due before this day is overdue today: a whole working day has begun after it. */
export function overdueBefore(today: Day): Day {
  return isWorkday(today) ? today : addWorkdays(today, -1)
}

/** The Friday before today: what an officer asks on Monday is what changed since then. */
export function lastFriday(today: Day): Day {
  return addDays(today, -((weekdayOf(today) + 2) % 7 || 7))
}
