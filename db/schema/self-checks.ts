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
import { createdAt, day, filled, id, provenance } from './columns.ts'
import { people } from './people.ts'
import { programmes } from './programmes.ts'
import { units } from './units.ts'
import { visits } from './visits.ts'

/**
 * A check list 自查清单 of the supervision group. An edition is never changed once units may have answered it: a change
 * is the next edition of the same series.
 */
export const checkLists = pgTable(
  'check_lists',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    id: id(),
    /** The first edition's id, the same for all editions. */
    seriesId: uuid('series_id').notNull(),
    edition: integer('edition').notNull(),
    title: text('title').notNull(),
    titleEn: text('title_en'),
    madeOn: day('made_on').notNull(),
    madeBy: uuid('made_by')
      .notNull()
      .references(() => people.id),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    uniqueIndex('check_lists_edition').on(t.programmeId, t.seriesId, t.edition),
    check('check_lists_titled', filled('title', 200)),
    check('check_lists_editions', sql`${t.edition} >= 1`),
  ],
)

/** The dimension a check is about, if it is about one. */
export const checkDimension = pgEnum('check_dimension', [
  'goal',
  'interest',
  'policy',
  'supervision',
  'platform',
  'mechanism',
])

export const checkItems = pgTable(
  'check_items',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    checkListId: uuid('check_list_id').notNull(),
    position: integer('position').notNull(),
    text: text('text').notNull(),
    textEn: text('text_en'),
    basis: text('basis').notNull().default(''),
    dimension: checkDimension('dimension'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'check_items_list',
      columns: [t.programmeId, t.checkListId],
      foreignColumns: [checkLists.programmeId, checkLists.id],
    }),
    uniqueIndex('check_items_in_order').on(t.programmeId, t.checkListId, t.position),
    check('check_items_worded', filled('text', 500)),
  ],
)

/** An edition sent to a unit 自查自纠, with a day by which it is answered. */
export const selfChecks = pgTable(
  'self_checks',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    checkListId: uuid('check_list_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    sentOn: day('sent_on').notNull(),
    sentBy: uuid('sent_by')
      .notNull()
      .references(() => people.id),
    dueOn: day('due_on').notNull(),
    answeredOn: day('answered_on'),
    answeredBy: uuid('answered_by').references(() => people.id),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'self_checks_list',
      columns: [t.programmeId, t.checkListId],
      foreignColumns: [checkLists.programmeId, checkLists.id],
    }),
    foreignKey({
      name: 'self_checks_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    uniqueIndex('self_checks_once').on(t.programmeId, t.checkListId, t.unitId),
    index('self_checks_of_unit').on(t.programmeId, t.unitId, t.sentOn),
    index('self_checks_open_due').on(t.programmeId, t.dueOn).where(sql`answered_on is null`),
    check('self_checks_due_after_sent', sql`${t.dueOn} >= ${t.sentOn}`),
    check('self_checks_answered_whole', sql`(${t.answeredOn} is null) = (${t.answeredBy} is null)`),
  ],
)

/** The unit's own word on an item. */
export const selfCheckAnswers = pgTable(
  'self_check_answers',
  {
    programmeId: uuid('programme_id').notNull(),
    selfCheckId: uuid('self_check_id').notNull(),
    itemId: uuid('item_id').notNull(),
    answer: text('answer', { enum: ['yes', 'partly', 'no'] }).notNull(),
    note: text('note').notNull().default(''),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.selfCheckId, t.itemId] }),
    foreignKey({
      name: 'self_check_answers_of',
      columns: [t.programmeId, t.selfCheckId],
      foreignColumns: [selfChecks.programmeId, selfChecks.id],
    }),
    foreignKey({
      name: 'self_check_answers_item',
      columns: [t.programmeId, t.itemId],
      foreignColumns: [checkItems.programmeId, checkItems.id],
    }),
    check('self_check_answers_known', sql`${t.answer} in ('yes', 'partly', 'no')`),
  ],
)

/** What the inspector found of that word on a visit: 属实 / 部分属实 / 不属实. */
export const checkResults = pgTable(
  'check_results',
  {
    programmeId: uuid('programme_id').notNull(),
    visitId: uuid('visit_id').notNull(),
    selfCheckId: uuid('self_check_id').notNull(),
    itemId: uuid('item_id').notNull(),
    result: text('result', { enum: ['true', 'partly', 'false'] }).notNull(),
    note: text('note').notNull().default(''),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.visitId, t.selfCheckId, t.itemId] }),
    foreignKey({
      name: 'check_results_visit',
      columns: [t.programmeId, t.visitId],
      foreignColumns: [visits.programmeId, visits.id],
    }),
    foreignKey({
      name: 'check_results_self_check',
      columns: [t.programmeId, t.selfCheckId],
      foreignColumns: [selfChecks.programmeId, selfChecks.id],
    }),
    foreignKey({
      name: 'check_results_item',
      columns: [t.programmeId, t.itemId],
      foreignColumns: [checkItems.programmeId, checkItems.id],
    }),
    index('check_results_of_self_check').on(t.programmeId, t.selfCheckId),
    check('check_results_known', sql`${t.result} in ('true', 'partly', 'false')`),
  ],
)
