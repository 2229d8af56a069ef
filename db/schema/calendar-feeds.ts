import { sql } from 'drizzle-orm'
import { index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, day, id, moment } from './columns.ts'
import { people } from './people.ts'

/**
 * The secret address of a person's calendar of deadlines, visits and meetings. Whoever holds it reads it, so only its
 * SHA-256 is kept, one holds at a time, and it runs out by itself.
 */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    id: id(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    tokenHash: text('token_hash').notNull().unique(),
    expiresOn: day('expires_on').notNull(),
    createdAt: createdAt(),
    lastReadAt: moment('last_read_at'),
    revokedAt: moment('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.id] }),
    uniqueIndex('calendar_feeds_one_holds').on(t.personId).where(sql`revoked_at is null`),
    index('calendar_feeds_person').on(t.personId),
  ],
)
