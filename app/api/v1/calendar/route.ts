import { listCalendarDays } from '../../../../db/queries/calendar.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { isKnownYear } from '../../../../lib/calendar.ts'
import { calendarQuery } from '../../../../lib/calendar-days/api.ts'
import { changeDayDeed } from '../../../../lib/calendar-days/deeds.ts'

export const dynamic = 'force-dynamic'

/** The days of a year that differ from Monday-to-Friday, and whether its holidays are published. */
export const GET = get(
  { may: 'account.keep', within: 'house', query: calendarQuery, programmeOf: async () => null },
  async ({ read, query: { year } }) => ({
    year,
    known: isKnownYear(`${year}-01-01`),
    days: (await listCalendarDays(read, year)).map(({ changedBy: _, ...day }) => day),
  }),
)

export const POST = post(changeDayDeed)
