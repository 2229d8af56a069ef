import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  doublePrecision,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { day, filled, moment } from './columns.ts'
import { people } from './people.ts'
import { programmes } from './programmes.ts'

/**
 * How a programme is run, from a day on. A change never reaches back, so a past day is told by the settings it had;
 * before the first row the columns of `programmes` hold.
 */
export const programmeSettings = pgTable(
  'programme_settings',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    ordinal: integer('ordinal').notNull(),
    fromOn: day('from_on').notNull(),
    comparesUnits: boolean('compares_units').notNull(),
    usesLetters: boolean('uses_letters').notNull(),
    notGovernmentLed: doublePrecision('not_government_led').notNull(),
    reason: text('reason').notNull(),
    setBy: uuid('set_by').references(() => people.id),
    setAt: moment('set_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.ordinal] }),
    check('programme_settings_led', sql`${t.notGovernmentLed} in (0, 0.5, 1)`),
    check('programme_settings_reasoned', filled('reason', 1000)),
  ],
)
