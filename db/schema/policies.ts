import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, day, filled, id, moment, provenance, provenanceColumns } from './columns.ts'
import { people } from './people.ts'
import { programmes } from './programmes.ts'
import { keyTasks } from './tasks.ts'
import { units } from './units.ts'

/** The seven functions of a policy system (paper §2.3): P0 asks which of them no document covers. */
export const policyFunctions = [
  'decision',
  'division',
  'promotion',
  'pilot',
  'standard',
  'platform',
  'supervision',
] as const

/** A policy document 政策文件. A number that is not verified stays null: none is invented. */
export const policies = pgTable(
  'policies',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    id: id(),
    number: text('number'),
    title: text('title').notNull(),
    titleEn: text('title_en'),
    issuers: text('issuers').array().notNull().default(sql`'{}'`),
    functions: text('functions', { enum: policyFunctions }).array().notNull().default(sql`'{}'`),
    signedOn: day('signed_on'),
    publishedOn: day('published_on'),
    inForceFrom: day('in_force_from'),
    inForceUntil: day('in_force_until'),
    /** Binding documents are acknowledged and followed by a local plan, each by a deadline; others only inform. */
    binding: boolean('binding').notNull().default(false),
    receiptDueOn: day('receipt_due_on'),
    planDueOn: day('plan_due_on'),
    summary: text('summary').notNull().default(''),
    filedOn: day('filed_on').notNull(),
    filedBy: uuid('filed_by').references(() => people.id),
    withdrawnOn: day('withdrawn_on'),
    version: integer('version').notNull().default(1),
    ...provenanceColumns(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    check('policies_titled', filled('title', 300)),
    check(
      'policies_binding_has_deadlines',
      sql`not ${t.binding} or (${t.receiptDueOn} is not null and ${t.planDueOn} is not null and ${t.inForceFrom} is not null)`,
    ),
    check(
      'policies_functions_known',
      sql`${t.functions} <@ array['decision','division','promotion','pilot','standard','platform','supervision']`,
    ),
    check(
      'policies_force_period',
      sql`${t.inForceUntil} is null or ${t.inForceFrom} is not null and ${t.inForceUntil} >= ${t.inForceFrom}`,
    ),
  ],
)

/** A clause 条款 binds key tasks and units. */
export const clauses = pgTable(
  'clauses',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    policyId: uuid('policy_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    label: text('label').notNull().default(''),
    wording: text('wording').notNull(),
    ...provenanceColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'clauses_policy',
      columns: [t.programmeId, t.policyId],
      foreignColumns: [policies.programmeId, policies.id],
    }),
    index('clauses_of_policy').on(t.programmeId, t.policyId, t.ordinal),
    check('clauses_worded', filled('wording', 4000)),
  ],
)

export const clauseTasks = pgTable(
  'clause_tasks',
  {
    programmeId: uuid('programme_id').notNull(),
    clauseId: uuid('clause_id').notNull(),
    keyTaskId: uuid('key_task_id').notNull(),
    boundOn: day('bound_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.clauseId, t.keyTaskId] }),
    foreignKey({
      name: 'clause_tasks_clause',
      columns: [t.programmeId, t.clauseId],
      foreignColumns: [clauses.programmeId, clauses.id],
    }),
    foreignKey({
      name: 'clause_tasks_task',
      columns: [t.programmeId, t.keyTaskId],
      foreignColumns: [keyTasks.programmeId, keyTasks.id],
    }),
    index('clause_tasks_of_task').on(t.programmeId, t.keyTaskId),
  ],
)

export const clauseUnits = pgTable(
  'clause_units',
  {
    programmeId: uuid('programme_id').notNull(),
    clauseId: uuid('clause_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    boundOn: day('bound_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.clauseId, t.unitId] }),
    foreignKey({
      name: 'clause_units_clause',
      columns: [t.programmeId, t.clauseId],
      foreignColumns: [clauses.programmeId, clauses.id],
    }),
    foreignKey({
      name: 'clause_units_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('clause_units_of_unit').on(t.programmeId, t.unitId),
  ],
)

/** A unit's acknowledgement 签收 and its own document 配套文件 under a binding policy. */
export const receipts = pgTable(
  'receipts',
  {
    programmeId: uuid('programme_id').notNull(),
    policyId: uuid('policy_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    receivedOn: day('received_on').notNull(),
    receivedBy: uuid('received_by').references(() => people.id),
    provenance: provenance('provenance').notNull().default('entered'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.policyId, t.unitId] }),
    foreignKey({
      name: 'receipts_policy',
      columns: [t.programmeId, t.policyId],
      foreignColumns: [policies.programmeId, policies.id],
    }),
    foreignKey({
      name: 'receipts_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('receipts_of_unit').on(t.programmeId, t.unitId),
  ],
)

export const localPlans = pgTable(
  'local_plans',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    policyId: uuid('policy_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    title: text('title').notNull(),
    number: text('number'),
    issuedOn: day('issued_on').notNull(),
    recordedOn: day('recorded_on').notNull(),
    recordedBy: uuid('recorded_by').references(() => people.id),
    ...provenanceColumns(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'local_plans_policy',
      columns: [t.programmeId, t.policyId],
      foreignColumns: [policies.programmeId, policies.id],
    }),
    foreignKey({
      name: 'local_plans_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('local_plans_of_unit').on(t.programmeId, t.unitId, t.policyId),
    check('local_plans_titled', filled('title', 300)),
  ],
)

/**
 * A responsibility letter 责任书: the unit's commitments as they stood when it was issued, signed by its principal.
 * `outdatedOn` is the day a committed date moved or the principal changed; a re-signed letter supersedes it.
 */
export const letters = pgTable(
  'letters',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    unitId: uuid('unit_id').notNull(),
    number: text('number').notNull(),
    issuedOn: day('issued_on').notNull(),
    issuedBy: uuid('issued_by').references(() => people.id),
    dueOn: day('due_on').notNull(),
    /** { assignmentId, title, target, dueOn }[] */
    items: jsonb('items').notNull(),
    rights: text('rights').notNull().default(''),
    consequences: text('consequences').notNull().default(''),
    signedOn: day('signed_on'),
    signedAt: moment('signed_at'),
    signedBy: uuid('signed_by').references(() => people.id),
    signedName: text('signed_name'),
    outdatedOn: day('outdated_on'),
    outdatedWhy: text('outdated_why', { enum: ['date-moved', 'principal-changed'] }),
    supersededOn: day('superseded_on'),
    supersededBy: uuid('superseded_by'),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'letters_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('letters_of_unit').on(t.programmeId, t.unitId, t.issuedOn),
    index('letters_open_due')
      .on(t.programmeId, t.dueOn)
      .where(sql`signed_on is null and superseded_on is null`),
    check('letters_signed_whole', sql`num_nonnulls(${t.signedOn}, ${t.signedName}) in (0, 2)`),
    check('letters_outdated_with_reason', sql`(${t.outdatedOn} is null) = (${t.outdatedWhy} is null)`),
  ],
)
