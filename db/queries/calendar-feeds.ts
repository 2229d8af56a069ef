import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'
import { calendarFeeds } from '../schema/index.ts'

const holds = (personId: string) => and(eq(calendarFeeds.personId, personId), isNull(calendarFeeds.revokedAt))

/** The address that holds for a person now, as far as it may be told: never the address itself. */
export async function findFeed(db: Queryable, personId: string) {
  const [row] = await db
    .select({
      id: calendarFeeds.id,
      createdAt: calendarFeeds.createdAt,
      expiresOn: calendarFeeds.expiresOn,
      lastReadAt: calendarFeeds.lastReadAt,
    })
    .from(calendarFeeds)
    .where(holds(personId))
  return row ?? null
}

/** Ends the address that holds; false when there was none. */
export async function revokeFeed(tx: Tx, personId: string): Promise<boolean> {
  const ended = await tx
    .update(calendarFeeds)
    .set({ revokedAt: sql`now()` })
    .where(holds(personId))
    .returning({ id: calendarFeeds.id })
  return ended.length > 0
}

export async function storeFeed(tx: Tx, feed: { personId: string; tokenHash: string; expiresOn: Day }) {
  await tx.insert(calendarFeeds).values(feed)
}

/** Calendars ask every few minutes; once an hour is enough to know that one still does. */
export async function noteFeedRead(db: Queryable, tokenHash: string) {
  await db
    .update(calendarFeeds)
    .set({ lastReadAt: sql`now()` })
    .where(
      and(
        eq(calendarFeeds.tokenHash, tokenHash),
        sql`(${calendarFeeds.lastReadAt} is null or ${calendarFeeds.lastReadAt} < now() - interval '1 hour')`,
      ),
    )
}
