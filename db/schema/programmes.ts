import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, day, id, provenanceColumns } from './columns.ts'

/** A joint undertaking. `exampleDay` is the example's own today; a real programme leaves it null and uses the clock. */
export const programmes = pgTable(
  'programmes',
  {
    id: id(),
    code: text('code').notNull().unique(),
    nameZh: text('name_zh').notNull(),
    nameEn: text('name_en').notNull(),
    startsOn: day('starts_on').notNull(),
    endsOn: day('ends_on').notNull(),
    isExample: boolean('is_example').notNull().default(false),
    exampleDay: day('example_day'),
    // How it began; what was settled later stands in `programme_settings`.
    /** Units are compared, as bands among their like, only where the programme wants it. */
    comparesUnits: boolean('compares_units').notNull().default(true),
    usesLetters: boolean('uses_letters').notNull().default(true),
    /** g of the paper's §4.3: 0 led by a government, .5 mixed, 1 not led by one. */
    notGovernmentLed: doublePrecision('not_government_led').notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.id] }),
    check('programmes_period', sql`${t.endsOn} >= ${t.startsOn}`),
    check('programmes_led', sql`${t.notGovernmentLed} in (0, 0.5, 1)`),
    check('programmes_only_examples_have_a_day', sql`${t.exampleDay} is null or ${t.isExample}`),
  ],
)

export const stages = pgTable(
  'stages',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    id: id(),
    ordinal: integer('ordinal').notNull(),
    nameZh: text('name_zh').notNull(),
    nameEn: text('name_en').notNull(),
    startsOn: day('starts_on').notNull(),
    endsOn: day('ends_on').notNull(),
    ...provenanceColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    unique('stages_ordinal').on(t.programmeId, t.ordinal),
    check('stages_period', sql`${t.endsOn} >= ${t.startsOn}`),
  ],
)

/** A dated point inside or beside a stage: target, meeting, policy, figure. The programme's public calendar. */
export const checkpoints = pgTable(
  'checkpoints',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    id: id(),
    kind: text('kind', { enum: ['target', 'meeting', 'policy', 'event', 'actual'] }).notNull(),
    /** First day the text may be about; `precision` says how exact that day is. */
    on: day('on').notNull(),
    precision: text('precision', { enum: ['day', 'month', 'month_end'] }).notNull(),
    textZh: text('text_zh').notNull(),
    textEn: text('text_en').notNull(),
    ...provenanceColumns(),
  },
  (t) => [primaryKey({ columns: [t.programmeId, t.id] }), index('checkpoints_day').on(t.programmeId, t.on)],
)
