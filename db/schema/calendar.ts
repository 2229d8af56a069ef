import { sql } from 'drizzle-orm'
import { boolean, check, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, day, filled } from './columns.ts'
import { people } from './people.ts'

/**
 * The days that differ from Monday-to-Friday: statutory holidays, make-up days, and what the administrator entered.
 * Filled from the published table when the product starts; a day somebody changed is never overwritten by it.
 * One calendar for the installation: the State Council publishes one.
 */
export const calendarDays = pgTable(
  'calendar_days',
  {
    day: day('day').notNull(),
    works: boolean('works').notNull(),
    nameZh: text('name_zh').notNull(),
    nameEn: text('name_en').notNull(),
    changedOn: day('changed_on'),
    changedBy: uuid('changed_by').references(() => people.id),
    reason: text('reason'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.day] }),
    check('calendar_days_named', filled('name_zh', 80)),
    check(
      'calendar_days_changed_whole',
      sql`num_nonnulls(${t.changedOn}, ${t.changedBy}, ${t.reason}) in (0, 3)`,
    ),
  ],
)

/** The years whose holidays are published. In others a working day is a guess, and the reader is told so. */
export const calendarYears = pgTable(
  'calendar_years',
  {
    year: integer('year').notNull(),
    declaredOn: day('declared_on'),
    declaredBy: uuid('declared_by').references(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.year] }),
    check('calendar_years_range', sql`${t.year} between 1990 and 2200`),
    check('calendar_years_declared_by_someone', sql`(${t.declaredOn} is null) = (${t.declaredBy} is null)`),
  ],
)

/** One row: rises with every change, so that each process notices, at its next request, that its copy is old. */
export const calendarState = pgTable(
  'calendar_state',
  {
    one: boolean('one').notNull().default(true),
    version: integer('version').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.one] }), check('calendar_state_one', sql`${t.one}`)],
)
