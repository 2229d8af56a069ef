import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { assignments } from './assignments.ts'
import { createdAt, day, filled, id, moment, provenance } from './columns.ts'
import { people } from './people.ts'

/**
 * A unit's word for a period: draft → submitted → accepted | returned(reason), each state a dated, signed fact.
 * `forDueOn` is the reporting date it answers (null: a report nobody asked for yet).
 */
export const reports = pgTable(
  'reports',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    assignmentId: uuid('assignment_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    forDueOn: day('for_due_on'),
    percent: doublePrecision('percent').notNull(),
    quantity: doublePrecision('quantity'),
    sentence: text('sentence').notNull(),
    problems: text('problems').notNull().default(''),
    helpNeeded: text('help_needed').notNull().default(''),
    nextStep: text('next_step').notNull().default(''),
    /** The unit claims the assignment is finished; an officer may then accept the completion. */
    claimsCompletion: boolean('claims_completion').notNull().default(false),
    /** How long the form was worked on, in seconds; null where nobody measured (a program, an older report). */
    secondsSpent: integer('seconds_spent'),
    /** Of the fields that say something, how many stood in the last report already and needed no typing. */
    fieldsFilled: integer('fields_filled'),
    fieldsReused: integer('fields_reused'),
    writtenBy: uuid('written_by')
      .notNull()
      .references(() => people.id),
    submittedAt: moment('submitted_at'),
    submittedOn: day('submitted_on'),
    acceptedAt: moment('accepted_at'),
    acceptedOn: day('accepted_on'),
    acceptedBy: uuid('accepted_by').references(() => people.id),
    returnedAt: moment('returned_at'),
    returnedOn: day('returned_on'),
    returnedBy: uuid('returned_by').references(() => people.id),
    returnReason: text('return_reason'),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'reports_assignment',
      columns: [t.programmeId, t.assignmentId],
      foreignColumns: [assignments.programmeId, assignments.id],
    }),
    index('reports_of_assignment').on(t.programmeId, t.assignmentId, t.submittedAt),
    index('reports_of_unit').on(t.programmeId, t.unitId, t.submittedOn),
    index('reports_awaiting')
      .on(t.programmeId, t.submittedAt)
      .where(sql`submitted_at is not null and accepted_at is null and returned_at is null`),
    uniqueIndex('reports_one_draft').on(t.programmeId, t.assignmentId).where(sql`submitted_at is null`),
    check('reports_percent', sql`${t.percent} between 0 and 100`),
    check('reports_effort', sql`${t.secondsSpent} is null or ${t.secondsSpent} between 0 and 86400`),
    check(
      'reports_reuse',
      sql`num_nonnulls(${t.fieldsFilled}, ${t.fieldsReused}) in (0, 2) and coalesce(${t.fieldsReused} between 0 and ${t.fieldsFilled}, true)`,
    ),
    check('reports_quantity', sql`${t.quantity} is null or ${t.quantity} >= 0`),
    check('reports_said', sql`${t.submittedAt} is null or (${filled('sentence', 2000)})`),
    check('reports_reviewed_once', sql`${t.acceptedAt} is null or ${t.returnedAt} is null`),
    check(
      'reports_accepted_whole',
      sql`num_nonnulls(${t.acceptedAt}, ${t.acceptedOn}, ${t.acceptedBy}) in (0, 3)`,
    ),
    check(
      'reports_returned_with_reason',
      sql`num_nonnulls(${t.returnedAt}, ${t.returnedOn}, ${t.returnedBy}, ${t.returnReason}) in (0, 4)`,
    ),
    check('reports_submitted_whole', sql`(${t.submittedAt} is null) = (${t.submittedOn} is null)`),
  ],
)
