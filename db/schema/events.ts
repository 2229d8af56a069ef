import { sql } from 'drizzle-orm'
import { bigint, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, day, moment } from './columns.ts'
import { people } from './people.ts'

/** Events about the installation itself (people, sign-in) stand under this id: no programme owns them. */
export const INSTALLATION = '00000000-0000-0000-0000-000000000000'

/**
 * What happened: who, what, about which record, before and after, when. Append-only (a trigger refuses update and
 * delete). Programme first in the key, so that it can be partitioned or distributed by it.
 */
export const events = pgTable(
  'events',
  {
    programmeId: uuid('programme_id').notNull(),
    id: bigint('id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    at: moment('at').notNull().default(sql`clock_timestamp()`),
    on: day('on').notNull(),
    name: text('name').notNull(),
    actorId: uuid('actor_id').references(() => people.id),
    unitId: uuid('unit_id'),
    recordKind: text('record_kind').notNull(),
    recordId: uuid('record_id').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
    /** The request that caused it, to be found in the log. */
    requestId: text('request_id'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    index('events_of_record').on(t.programmeId, t.recordKind, t.recordId, t.id),
    index('events_of_unit').on(t.programmeId, t.unitId, t.id),
    index('events_of_actor').on(t.actorId, t.id),
  ],
)

/** A form posted twice is one record: the key travels in the form, the first to arrive owns it. */
export const submissions = pgTable(
  'submissions',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    key: uuid('key').notNull(),
    deed: text('deed').notNull(),
    outcome: jsonb('outcome'),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.key] }), index('submissions_age').on(t.createdAt)],
)
