import ical, { ICalEventTransparency } from 'ical-generator'
import { type Day, startOfDay } from '../calendar.ts'

/** One whole-day entry of a calendar. `key` names the record for good, so that a moved day moves the entry. */
export type Entry = { key: string; on: Day; title: string; url: string }

/**
 * An iCalendar text (RFC 5545) of whole days, which block nobody's time. Calendars are asked to look again every hour.
 * Escaping and folding are the library's.
 */
export function writeCalendar(name: string, entries: readonly Entry[], now: Date): string {
  const calendar = ical({
    name,
    prodId: { company: 'Concord', product: '协同台', language: 'ZH' },
    ttl: 3600,
  })
  for (const { key, on, title, url } of entries)
    calendar.createEvent({
      id: `${key}@concord`,
      stamp: now,
      // The library reads the day of a whole-day entry in UTC: noon there is the same day everywhere it matters.
      start: new Date(startOfDay(on).getTime() + 20 * 3_600_000),
      allDay: true,
      summary: title,
      url,
      description: url,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  return calendar.toString()
}
