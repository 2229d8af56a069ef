import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { day, id, provenance } from './columns.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'
import { programmes } from './programmes.ts'

/** An organisation taking part in one programme. Locking this row orders all writes about the unit. */
export const units = pgTable(
  'units',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    id: id(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    joinedOn: day('joined_on').notNull(),
    leftOn: day('left_on'),
    position: integer('position').notNull().default(0),
    /** Where it started from 基础条件: units are compared with those of their kind that started alike. */
    baseCondition: text('base_condition', { enum: ['high', 'middle', 'low'] }),
    /** What that judgement rests on. */
    baseBasis: text('base_basis'),
    baseSetOn: day('base_set_on'),
    baseSetBy: uuid('base_set_by').references(() => people.id),
    baseProvenance: provenance('base_provenance').notNull().default('entered'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    unique('units_once').on(t.programmeId, t.organisationId),
    index('units_by_id').on(t.id),
    check('units_base_condition', sql`${t.baseCondition} in ('high', 'middle', 'low')`),
    check(
      'units_base_condition_whole',
      sql`num_nonnulls(${t.baseCondition}, ${t.baseBasis}, ${t.baseSetOn}) in (0, 3)`,
    ),
  ],
)
