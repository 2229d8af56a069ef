import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, day, filled, id, provenance, provenanceColumns } from './columns.ts'
import { people } from './people.ts'
import { units } from './units.ts'

/** A stage a unit reached on a network 接入: claimed by the unit, accepted by the technical group. */
export const connectionSteps = pgTable(
  'connection_steps',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    unitId: uuid('unit_id').notNull(),
    network: text('network', { enum: ['extranet', 'intranet'] }).notNull(),
    stage: text('stage', { enum: ['network', 'joint', 'production'] }).notNull(),
    claimedOn: day('claimed_on').notNull(),
    claimedBy: uuid('claimed_by').references(() => people.id),
    acceptedOn: day('accepted_on'),
    acceptedBy: uuid('accepted_by').references(() => people.id),
    note: text('note').notNull().default(''),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    unique('connection_steps_once').on(t.programmeId, t.unitId, t.network, t.stage),
    foreignKey({
      name: 'connection_steps_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    check(
      'connection_steps_second_person',
      sql`${t.acceptedBy} is null or ${t.claimedBy} is null or ${t.acceptedBy} <> ${t.claimedBy}`,
    ),
  ],
)

/** An old system 存量系统: found → verdict → cleaned or merged. */
export const legacySystems = pgTable(
  'legacy_systems',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    unitId: uuid('unit_id').notNull(),
    name: text('name').notNull(),
    foundOn: day('found_on').notNull(),
    verdict: text('verdict', { enum: ['keep', 'clean', 'merge'] }),
    verdictOn: day('verdict_on'),
    verdictWhy: text('verdict_why').notNull().default(''),
    settledOn: day('settled_on'),
    recordedBy: uuid('recorded_by').references(() => people.id),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'legacy_systems_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('legacy_systems_of_unit').on(t.programmeId, t.unitId),
    check('legacy_systems_named', filled('name', 200)),
    check('legacy_systems_verdict_whole', sql`(${t.verdict} is null) = (${t.verdictOn} is null)`),
    check(
      'legacy_systems_settled_after_verdict',
      sql`${t.settledOn} is null or ${t.verdict} in ('clean', 'merge')`,
    ),
  ],
)

/** The inventory of a unit's catalogue 目录, frozen by audit; once frozen it is the denominator for good. */
export const catalogues = pgTable(
  'catalogues',
  {
    programmeId: uuid('programme_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    id: id(),
    inventory: integer('inventory').notNull(),
    frozenOn: day('frozen_on').notNull(),
    frozenBy: uuid('frozen_by').references(() => people.id),
    provenance: provenance('provenance').notNull().default('entered'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.unitId] }),
    foreignKey({
      name: 'catalogues_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    check('catalogues_inventory', sql`${t.inventory} > 0`),
  ],
)

/** Items mounted on the platform 挂接; they count from the day the technical group accepted them. */
export const catalogueMounts = pgTable(
  'catalogue_mounts',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    unitId: uuid('unit_id').notNull(),
    items: integer('items').notNull(),
    on: day('on').notNull(),
    recordedBy: uuid('recorded_by').references(() => people.id),
    acceptedOn: day('accepted_on'),
    acceptedBy: uuid('accepted_by').references(() => people.id),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'catalogue_mounts_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('catalogue_mounts_of_unit').on(t.programmeId, t.unitId, t.on),
    check('catalogue_mounts_items', sql`${t.items} > 0`),
    check(
      'catalogue_mounts_second_person',
      sql`${t.acceptedBy} is null or ${t.recordedBy} is null or ${t.acceptedBy} <> ${t.recordedBy}`,
    ),
  ],
)

/** An item of the sharing-responsibility list 责任清单: department → item → data elements. */
export const listItems = pgTable(
  'list_items',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    unitId: uuid('unit_id').notNull(),
    title: text('title').notNull(),
    dataElements: integer('data_elements').notNull(),
    listedOn: day('listed_on').notNull(),
    dueOn: day('due_on').notNull(),
    servedOn: day('served_on'),
    acceptedOn: day('accepted_on'),
    acceptedBy: uuid('accepted_by').references(() => people.id),
    recordedBy: uuid('recorded_by').references(() => people.id),
    version: integer('version').notNull().default(1),
    ...provenanceColumns(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'list_items_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('list_items_of_unit').on(t.programmeId, t.unitId),
    check('list_items_titled', filled('title', 200)),
    check('list_items_elements', sql`${t.dataElements} > 0`),
    check('list_items_due', sql`${t.dueOn} >= ${t.listedOn}`),
    check('list_items_accepted_after_served', sql`${t.acceptedOn} is null or ${t.servedOn} is not null`),
  ],
)

/** A month's calls of a list item, and where the figure comes from. */
export const listItemUsage = pgTable(
  'list_item_usage',
  {
    programmeId: uuid('programme_id').notNull(),
    listItemId: uuid('list_item_id').notNull(),
    /** First day of the month. */
    month: day('month').notNull(),
    calls: integer('calls').notNull(),
    from: text('from').notNull(),
    recordedBy: uuid('recorded_by').references(() => people.id),
    provenance: provenance('provenance').notNull().default('entered'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.listItemId, t.month] }),
    foreignKey({
      name: 'list_item_usage_item',
      columns: [t.programmeId, t.listItemId],
      foreignColumns: [listItems.programmeId, listItems.id],
    }),
    check('list_item_usage_calls', sql`${t.calls} >= 0`),
  ],
)

/** A data request 数据需求 from one unit to another, answered within ten working days. */
export const dataRequests = pgTable(
  'data_requests',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    fromUnitId: uuid('from_unit_id').notNull(),
    /** Who must answer: the unit whose F4 it moves. */
    unitId: uuid('unit_id').notNull(),
    item: text('item').notNull(),
    purpose: text('purpose').notNull().default(''),
    /** Why it is asked although the same was asked in the same period; '' where it was not. */
    repeatReason: text('repeat_reason').notNull().default(''),
    askedOn: day('asked_on').notNull(),
    askedBy: uuid('asked_by').references(() => people.id),
    answer: text('answer'),
    outcome: text('outcome', { enum: ['provided', 'partly', 'refused'] }),
    answeredOn: day('answered_on'),
    answeredBy: uuid('answered_by').references(() => people.id),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'data_requests_from',
      columns: [t.programmeId, t.fromUnitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    foreignKey({
      name: 'data_requests_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('data_requests_of_unit').on(t.programmeId, t.unitId, t.askedOn),
    index('data_requests_open').on(t.programmeId, t.askedOn).where(sql`answered_on is null`),
    index('data_requests_from_unit').on(t.programmeId, t.fromUnitId),
    check('data_requests_item', filled('item', 300)),
    check('data_requests_two_units', sql`${t.fromUnitId} <> ${t.unitId}`),
    check(
      'data_requests_answered_whole',
      sql`num_nonnulls(${t.answer}, ${t.outcome}, ${t.answeredOn}) in (0, 3)`,
    ),
  ],
)
