import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, day, filled, id, moment, provenance } from './columns.ts'
import { people } from './people.ts'
import { units } from './units.ts'
import { visits } from './visits.ts'

/** The four causes the paper names (§2): 各自为政, 条块分割, 烟囱林立, 信息孤岛. */
export const cause = pgEnum('cause', ['fragmented-rule', 'split-lines', 'silo-systems', 'data-islands'])

/** A fault written down. Closed off the list 销号 when a rectification is accepted by a second person. */
export const findings = pgTable(
  'findings',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    unitId: uuid('unit_id').notNull(),
    visitId: uuid('visit_id'),
    description: text('description').notNull(),
    basis: text('basis').notNull().default(''),
    cause: cause('cause').notNull(),
    severity: integer('severity').notNull(),
    raisedOn: day('raised_on').notNull(),
    raisedBy: uuid('raised_by')
      .notNull()
      .references(() => people.id),
    dueOn: day('due_on').notNull(),
    closedOn: day('closed_on'),
    closedBy: uuid('closed_by').references(() => people.id),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'findings_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    foreignKey({
      name: 'findings_visit',
      columns: [t.programmeId, t.visitId],
      foreignColumns: [visits.programmeId, visits.id],
    }),
    index('findings_of_unit').on(t.programmeId, t.unitId, t.dueOn),
    index('findings_open_due').on(t.programmeId, t.dueOn).where(sql`closed_on is null`),
    index('findings_of_visit').on(t.programmeId, t.visitId),
    check('findings_described', filled('description', 2000)),
    check('findings_severity', sql`${t.severity} between 1 and 3`),
    check('findings_due_after_raised', sql`${t.dueOn} >= ${t.raisedOn}`),
    check('findings_closed_by_someone', sql`(${t.closedOn} is null) = (${t.closedBy} is null)`),
  ],
)

/** The unit's answer to a finding, with evidence; accepted or returned by a supervisor. */
export const rectifications = pgTable(
  'rectifications',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    findingId: uuid('finding_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    answer: text('answer').notNull(),
    /** The post that answers for it, and the measures taken: columns of the ledger 整改台账. */
    responsible: text('responsible').notNull().default(''),
    measures: text('measures').notNull().default(''),
    submittedOn: day('submitted_on').notNull(),
    submittedAt: moment('submitted_at').notNull().defaultNow(),
    submittedBy: uuid('submitted_by')
      .notNull()
      .references(() => people.id),
    acceptedOn: day('accepted_on'),
    acceptedBy: uuid('accepted_by').references(() => people.id),
    returnedOn: day('returned_on'),
    returnedBy: uuid('returned_by').references(() => people.id),
    returnReason: text('return_reason'),
    provenance: provenance('provenance').notNull().default('entered'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'rectifications_finding',
      columns: [t.programmeId, t.findingId],
      foreignColumns: [findings.programmeId, findings.id],
    }),
    index('rectifications_of_finding').on(t.programmeId, t.findingId, t.submittedAt),
    index('rectifications_of_unit').on(t.programmeId, t.unitId),
    uniqueIndex('rectifications_one_open')
      .on(t.programmeId, t.findingId)
      .where(sql`accepted_on is null and returned_on is null`),
    check('rectifications_answered', filled('answer', 5000)),
    check(
      'rectifications_second_person',
      sql`${t.acceptedBy} is null or ${t.acceptedBy} <> ${t.submittedBy}`,
    ),
    check('rectifications_accepted_whole', sql`(${t.acceptedOn} is null) = (${t.acceptedBy} is null)`),
    check(
      'rectifications_returned_whole',
      sql`num_nonnulls(${t.returnedOn}, ${t.returnedBy}, ${t.returnReason}) in (0, 3)`,
    ),
    check('rectifications_judged_once', sql`${t.acceptedOn} is null or ${t.returnedOn} is null`),
  ],
)

/**
 * The levels of a closing 销号 below the last one, where a finding asks for more than one signature. The last level is
 * the acceptance itself. Nobody signs two of them.
 */
export const signOffs = pgTable(
  'sign_offs',
  {
    programmeId: uuid('programme_id').notNull(),
    rectificationId: uuid('rectification_id').notNull(),
    level: integer('level').notNull(),
    signedOn: day('signed_on').notNull(),
    signedBy: uuid('signed_by')
      .notNull()
      .references(() => people.id),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.rectificationId, t.level] }),
    foreignKey({
      name: 'sign_offs_rectification',
      columns: [t.programmeId, t.rectificationId],
      foreignColumns: [rectifications.programmeId, rectifications.id],
    }),
    uniqueIndex('sign_offs_one_level_each').on(t.programmeId, t.rectificationId, t.signedBy),
    check('sign_offs_level', sql`${t.level} between 1 and 9`),
  ],
)

/** A later look at a closed finding 回头看. */
export const revisits = pgTable(
  'revisits',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    findingId: uuid('finding_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    on: day('on').notNull(),
    result: text('result', { enum: ['held', 'partly', 'relapsed'] }).notNull(),
    note: text('note').notNull().default(''),
    /** What a relapse undid, so that the days before it can still be told as they stood. */
    closedOnBefore: day('closed_on_before'),
    dueOnBefore: day('due_on_before'),
    by: uuid('by')
      .notNull()
      .references(() => people.id),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'revisits_finding',
      columns: [t.programmeId, t.findingId],
      foreignColumns: [findings.programmeId, findings.id],
    }),
    index('revisits_of_unit').on(t.programmeId, t.unitId, t.on),
  ],
)
