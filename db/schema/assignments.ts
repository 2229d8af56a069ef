import { sql } from 'drizzle-orm'
import {
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, day, filled, id, moment, provenance } from './columns.ts'
import { people } from './people.ts'
import { keyTasks } from './tasks.ts'
import { units } from './units.ts'

export const part = pgEnum('part', ['lead', 'support'])

/**
 * A key task as carried by one unit. `firstDueOn` never moves (G3 reads it); `dueOn` moves when an extension is
 * granted. Completion is two dated facts: the unit says so (`completedOn`), an officer accepts it (`acceptedOn`).
 */
export const assignments = pgTable(
  'assignments',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    keyTaskId: uuid('key_task_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    part: part('part').notNull().default('lead'),
    target: text('target').notNull().default(''),
    targetQuantity: doublePrecision('target_quantity'),
    measureUnit: text('measure_unit'),
    baselineQuantity: doublePrecision('baseline_quantity'),
    namedPerson: text('named_person'),
    startsOn: day('starts_on').notNull(),
    dueOn: day('due_on').notNull(),
    firstDueOn: day('first_due_on').notNull(),
    weight: doublePrecision('weight').notNull().default(1),
    /** Working days between reports; null = report only on completion. */
    reportEvery: integer('report_every').default(10),
    evidenceRequired: text('evidence_required', { enum: ['never', 'completion', 'always'] })
      .notNull()
      .default('completion'),
    completedOn: day('completed_on'),
    acceptedOn: day('accepted_on'),
    acceptedBy: uuid('accepted_by').references(() => people.id),
    issuedOn: day('issued_on').notNull(),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    unique('assignments_once').on(t.programmeId, t.keyTaskId, t.unitId),
    foreignKey({
      name: 'assignments_task',
      columns: [t.programmeId, t.keyTaskId],
      foreignColumns: [keyTasks.programmeId, keyTasks.id],
    }),
    foreignKey({
      name: 'assignments_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('assignments_of_unit').on(t.programmeId, t.unitId, t.dueOn),
    /** The clock's sweep asks only for open work by due date; its cost follows what is due, not what exists. */
    index('assignments_open_due').on(t.programmeId, t.dueOn).where(sql`accepted_on is null`),
    check('assignments_period', sql`${t.dueOn} >= ${t.startsOn} and ${t.firstDueOn} >= ${t.startsOn}`),
    check('assignments_weight', sql`${t.weight} > 0 and ${t.weight} <= 100`),
    check('assignments_target', sql`${t.targetQuantity} is null or ${t.targetQuantity} > 0`),
    check('assignments_cycle', sql`${t.reportEvery} is null or ${t.reportEvery} between 1 and 250`),
    check('assignments_accepted_by_someone', sql`(${t.acceptedOn} is null) = (${t.acceptedBy} is null)`),
    check('assignments_accepted_after_done', sql`${t.acceptedOn} is null or ${t.completedOn} is not null`),
  ],
)

/** A dated step of an assignment. */
export const milestones = pgTable(
  'milestones',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    assignmentId: uuid('assignment_id').notNull(),
    title: text('title').notNull(),
    dueOn: day('due_on').notNull(),
    firstDueOn: day('first_due_on').notNull(),
    reachedOn: day('reached_on'),
    removedAt: moment('removed_at'),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'milestones_assignment',
      columns: [t.programmeId, t.assignmentId],
      foreignColumns: [assignments.programmeId, assignments.id],
    }),
    index('milestones_of_assignment').on(t.programmeId, t.assignmentId, t.dueOn),
    index('milestones_open_due')
      .on(t.programmeId, t.dueOn)
      .where(sql`reached_on is null and removed_at is null`),
    check('milestones_titled', filled('title', 200)),
  ],
)
