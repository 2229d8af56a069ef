import { sql } from 'drizzle-orm'
import { check, foreignKey, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, day, filled, id } from './columns.ts'
import { people } from './people.ts'
import { programmes } from './programmes.ts'

/**
 * A written reason why a check of readiness needs no record (paper §4.1): it does not apply, or is met elsewhere.
 * Signed and dated; withdrawn by a second signature, never erased.
 */
export const guideReasons = pgTable(
  'guide_reasons',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    checkCode: text('check_code').notNull(),
    reason: text('reason').notNull(),
    givenOn: day('given_on').notNull(),
    givenBy: uuid('given_by')
      .notNull()
      .references(() => people.id),
    withdrawnOn: day('withdrawn_on'),
    withdrawnBy: uuid('withdrawn_by').references(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'guide_reasons_programme',
      columns: [t.programmeId],
      foreignColumns: [programmes.id],
    }),
    uniqueIndex('guide_reasons_one_standing').on(t.programmeId, t.checkCode).where(sql`withdrawn_on is null`),
    check('guide_reasons_reasoned', filled('reason', 1000)),
    check('guide_reasons_withdrawn_whole', sql`(${t.withdrawnOn} is null) = (${t.withdrawnBy} is null)`),
  ],
)
