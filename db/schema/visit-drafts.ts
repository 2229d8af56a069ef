import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import type { DraftContent } from '../../lib/visit-drafts/form.ts'
import { createdAt, id, moment } from './columns.ts'
import { people } from './people.ts'
import { units } from './units.ts'
import { visits } from './visits.ts'

/**
 * A visit that is still being written, on one device or several. The id is drawn by the device that began it, so that
 * what it sends twice is one draft; a planned visit's draft bears the plan's id, so that its team writes one.
 */
export const visitDrafts = pgTable(
  'visit_drafts',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    unitId: uuid('unit_id').notNull(),
    /** What stands in the form, field by field; judged only when the visit is submitted. */
    content: jsonb('content').$type<DraftContent>().notNull(),
    /** Who else writes in it: those it names as members of the visit. To everybody else it does not exist. */
    memberIds: uuid('member_ids').array().notNull(),
    version: integer('version').notNull().default(1),
    startedBy: uuid('started_by')
      .notNull()
      .references(() => people.id),
    updatedBy: uuid('updated_by')
      .notNull()
      .references(() => people.id),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    /** What became of it: a visit, or nothing. */
    visitId: uuid('visit_id'),
    discardedBy: uuid('discarded_by').references(() => people.id),
    discardedAt: moment('discarded_at'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'visit_drafts_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    foreignKey({
      name: 'visit_drafts_visit',
      columns: [t.programmeId, t.visitId],
      foreignColumns: [visits.programmeId, visits.id],
    }),
    index('visit_drafts_open')
      .on(t.programmeId, t.startedBy)
      .where(sql`visit_id is null and discarded_at is null`),
    check('visit_drafts_discarded', sql`(${t.discardedAt} is null) = (${t.discardedBy} is null)`),
    check('visit_drafts_one_end', sql`${t.visitId} is null or ${t.discardedAt} is null`),
    check('visit_drafts_size', sql`length(${t.content}::text) <= 400000`),
  ],
)
