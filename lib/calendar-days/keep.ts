import type { Queryable } from '../../db/open.ts'
import { readCalendar, readCalendarVersion } from '../../db/queries/calendar.ts'
import { adoptCalendar, adoptPublished, calendarVersion } from '../calendar.ts'

/** Makes this process count by the installation's latest calendar; reads it only when `version` is not the one held. */
export async function keepCalendar(db: Queryable, version?: number) {
  const latest = version ?? (await readCalendarVersion(db))
  if (latest === calendarVersion()) return
  if (latest === 0) adoptPublished()
  else adoptCalendar(await readCalendar(db))
}
