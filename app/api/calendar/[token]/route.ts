import { calendarFeed } from '../../../../lib/access/feed.ts'

export const dynamic = 'force-dynamic'

/** Deadlines, visits and meetings of whoever holds this secret address, for a calendar program. */
export const GET = calendarFeed
