import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { day, filled, id, moment, provenance } from './columns.ts'
import { people } from './people.ts'
import { programmes } from './programmes.ts'
import { group } from './seats.ts'
import { units } from './units.ts'

export const paperKind = pgEnum('paper_kind', [
  'slip',
  'rectification-order',
  'talk-record',
  'circular',
  'visit-note',
  'minutes',
  'briefing',
])

/**
 * The last number given in a series and year. The row is locked by whoever takes the next one, until that
 * transaction ends: numbers run on without gaps or repeats. Letters count here too.
 */
export const serials = pgTable(
  'serials',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    series: text('series').notNull(),
    year: integer('year').notNull(),
    last: integer('last').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.series, t.year] }),
    check('serials_counted', sql`${t.last} > 0`),
  ],
)

/** The word a programme's numbers of a kind begin with, where it is not the usual one. Kinds may share a word. */
export const paperWords = pgTable(
  'paper_words',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    kind: paperKind('kind').notNull(),
    word: text('word').notNull(),
    setOn: day('set_on').notNull(),
    setBy: uuid('set_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [primaryKey({ columns: [t.programmeId, t.kind] }), check('paper_words_short', filled('word', 12))],
)

/**
 * An official paper 公文 as it was issued: numbered, signed, frozen. Nothing in it changes (a trigger refuses); a wrong
 * one is withdrawn, and another supersedes it. `issuedBy` is null when the clock issued it.
 */
export const papers = pgTable(
  'papers',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    kind: paperKind('kind').notNull(),
    /** In whose name. */
    group: group('group').notNull(),
    series: text('series').notNull(),
    year: integer('year').notNull(),
    serial: integer('serial').notNull(),
    number: text('number').notNull(),
    title: text('title').notNull(),
    /** The one unit it is about, if it is about one. */
    unitId: uuid('unit_id'),
    /** The record it was made from. */
    recordKind: text('record_kind'),
    recordId: uuid('record_id'),
    /** Blocks; see lib/papers/content.ts. */
    content: jsonb('content').notNull(),
    issuedOn: day('issued_on').notNull(),
    issuedAt: moment('issued_at').notNull(),
    issuedBy: uuid('issued_by').references(() => people.id),
    supersedes: uuid('supersedes'),
    withdrawnOn: day('withdrawn_on'),
    withdrawnBy: uuid('withdrawn_by').references(() => people.id),
    withdrawnWhy: text('withdrawn_why'),
    provenance: provenance('provenance').notNull().default('entered'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'papers_programme',
      columns: [t.programmeId],
      foreignColumns: [programmes.id],
    }),
    foreignKey({
      name: 'papers_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    foreignKey({
      name: 'papers_superseded',
      columns: [t.programmeId, t.supersedes],
      foreignColumns: [t.programmeId, t.id],
    }),
    unique('papers_numbered_once').on(t.programmeId, t.series, t.year, t.serial),
    unique('papers_superseded_once').on(t.programmeId, t.supersedes),
    uniqueIndex('papers_once_per_record')
      .on(t.programmeId, t.recordKind, t.recordId, t.kind)
      .where(sql`withdrawn_on is null and kind not in ('slip', 'briefing')`),
    index('papers_by_day').on(t.programmeId, t.issuedOn),
    index('papers_of_record').on(t.programmeId, t.recordKind, t.recordId),
    check('papers_titled', filled('title', 200)),
    check('papers_record_whole', sql`num_nonnulls(${t.recordKind}, ${t.recordId}) in (0, 2)`),
    check(
      'papers_withdrawn_whole',
      sql`num_nonnulls(${t.withdrawnOn}, ${t.withdrawnBy}, ${t.withdrawnWhy}) in (0, 3)`,
    ),
    check('papers_withdrawn_after', sql`${t.withdrawnOn} is null or ${t.withdrawnOn} >= ${t.issuedOn}`),
  ],
)

/** Whom a paper is addressed to 主送: their people see it. The unit it is about is always among them. */
export const paperAddressees = pgTable(
  'paper_addressees',
  {
    programmeId: uuid('programme_id').notNull(),
    paperId: uuid('paper_id').notNull(),
    unitId: uuid('unit_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.paperId, t.unitId] }),
    foreignKey({
      name: 'paper_addressees_paper',
      columns: [t.programmeId, t.paperId],
      foreignColumns: [papers.programmeId, papers.id],
    }),
    foreignKey({
      name: 'paper_addressees_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('paper_addressees_of_unit').on(t.programmeId, t.unitId),
  ],
)
