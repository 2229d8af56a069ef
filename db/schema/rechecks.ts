import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { assignments } from './assignments.ts'
import { createdAt, day, id, provenance } from './columns.ts'
import { people } from './people.ts'
import { programmes } from './programmes.ts'
import { verifications } from './visits.ts'

/**
 * A completion drawn by lot to be looked at once more 抽查, once the supervision group confirmed the month's draw. The
 * next verification of the assignment answers it.
 */
export const rechecks = pgTable(
  'rechecks',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    id: id(),
    /** The month the completions were accepted in, YYYY-MM. */
    month: text('month').notNull(),
    assignmentId: uuid('assignment_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    confirmedOn: day('confirmed_on').notNull(),
    confirmedBy: uuid('confirmed_by')
      .notNull()
      .references(() => people.id),
    dueOn: day('due_on').notNull(),
    verificationId: uuid('verification_id'),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'rechecks_assignment',
      columns: [t.programmeId, t.assignmentId],
      foreignColumns: [assignments.programmeId, assignments.id],
    }),
    foreignKey({
      name: 'rechecks_verification',
      columns: [t.programmeId, t.verificationId],
      foreignColumns: [verifications.programmeId, verifications.id],
    }),
    uniqueIndex('rechecks_once').on(t.programmeId, t.month, t.assignmentId),
    index('rechecks_open').on(t.programmeId, t.assignmentId).where(sql`verification_id is null`),
    check('rechecks_month', sql`${t.month} ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`),
    check('rechecks_due', sql`${t.dueOn} >= ${t.confirmedOn}`),
  ],
)
