import { sql } from 'drizzle-orm'
import { bigint, index, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { createdAt, day, id, moment } from './columns.ts'
import { people } from './people.ts'

/**
 * What one person is told. `key` names the occasion (event, or record and rung): told once however often or wherever
 * the sweep runs. Words are made from `name` and `params` in the reader's language.
 */
export const notices = pgTable(
  'notices',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    key: text('key').notNull(),
    name: text('name').notNull(),
    params: jsonb('params').notNull().default({}),
    /** Path to act on it. */
    path: text('path').notNull(),
    unitId: uuid('unit_id'),
    eventId: bigint('event_id', { mode: 'number' }),
    on: day('on').notNull(),
    createdAt: createdAt(),
    readAt: moment('read_at'),
    /** Passed on to the channels that carry it, if any did. */
    passedOnAt: moment('passed_on_at'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    unique('notices_told_once').on(t.programmeId, t.personId, t.key),
    index('notices_of_person').on(t.personId, t.createdAt),
    index('notices_to_pass_on').on(t.createdAt).where(sql`passed_on_at is null`),
    index('notices_unread').on(t.personId).where(sql`read_at is null`),
  ],
)
