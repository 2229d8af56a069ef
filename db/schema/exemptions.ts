import { sql } from 'drizzle-orm'
import {
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { assignments } from './assignments.ts'
import { createdAt, day, filled, id, provenance } from './columns.ts'
import { people } from './people.ts'
import { units } from './units.ts'

/** An approved "does not apply" 豁免 for one part: asked with a reason, decided, dated, public to all units. */
export const exemptions = pgTable(
  'exemptions',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    unitId: uuid('unit_id').notNull(),
    part: text('part').notNull(),
    reason: text('reason').notNull(),
    askedOn: day('asked_on').notNull(),
    askedBy: uuid('asked_by').references(() => people.id),
    fromOn: day('from_on').notNull(),
    untilOn: day('until_on'),
    approvedOn: day('approved_on'),
    approvedBy: uuid('approved_by').references(() => people.id),
    refusedOn: day('refused_on'),
    refusedBy: uuid('refused_by').references(() => people.id),
    decision: text('decision'),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'exemptions_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('exemptions_of_unit').on(t.programmeId, t.unitId),
    check('exemptions_reasoned', filled('reason', 1000)),
    check('exemptions_decided_once', sql`${t.approvedOn} is null or ${t.refusedOn} is null`),
    check('exemptions_period', sql`${t.untilOn} is null or ${t.untilOn} >= ${t.fromOn}`),
    check(
      'exemptions_second_person',
      sql`${t.approvedBy} is null or ${t.askedBy} is null or ${t.approvedBy} <> ${t.askedBy}`,
    ),
  ],
)

/** What an assignment was promised and got 要素 (paper §3.1): under way with nothing supplied is 空转. */
export const resources = pgTable(
  'resources',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    assignmentId: uuid('assignment_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    kind: text('kind', { enum: ['people', 'money', 'technology', 'talent', 'land', 'policy'] }).notNull(),
    committed: doublePrecision('committed').notNull(),
    supplied: doublePrecision('supplied').notNull().default(0),
    measureUnit: text('measure_unit').notNull(),
    note: text('note').notNull().default(''),
    committedOn: day('committed_on').notNull(),
    suppliedOn: day('supplied_on'),
    recordedBy: uuid('recorded_by').references(() => people.id),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'resources_assignment',
      columns: [t.programmeId, t.assignmentId],
      foreignColumns: [assignments.programmeId, assignments.id],
    }),
    index('resources_of_unit').on(t.programmeId, t.unitId),
    index('resources_of_assignment').on(t.programmeId, t.assignmentId),
    check('resources_amounts', sql`${t.committed} >= 0 and ${t.supplied} >= 0`),
    check('resources_supplied_dated', sql`${t.supplied} = 0 or ${t.suppliedOn} is not null`),
  ],
)
