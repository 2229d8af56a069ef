import type { Day } from '../../lib/calendar.ts'

/** The instant `minutes` after midnight of the day in Asia/Shanghai. */
export function moment(day: Day, minutes: number): Date {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + minutes * 60_000)
}

/** Office hours, in minutes after midnight. */
export const opening = 8 * 60 + 40
export const closing = 18 * 60
