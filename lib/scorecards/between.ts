import { addDays, type Day, isDay } from '../calendar.ts'

/** Looking back this many days where the address names none. */
const usual = 7

/**
 * The two days an address asks to compare: real days of the programme up to today, the earlier first. Anything else
 * means the last week.
 */
export function betweenAsked(
  asked: { from?: unknown; to?: unknown },
  { first, today }: { first: Day; today: Day },
): { from: Day; to: Day } {
  const within = (day: unknown): day is Day => isDay(day) && day >= first && day <= today
  const to = within(asked.to) ? asked.to : today
  const before = addDays(to, -usual)
  const from = within(asked.from) ? asked.from : before < first ? first : before
  return from <= to ? { from, to } : { from: to, to: from }
}
