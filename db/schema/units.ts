import { index, integer, pgTable, primaryKey, unique, uuid } from 'drizzle-orm/pg-core'
import { day, id } from './columns.ts'
import { organisations } from './organisations.ts'
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
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    unique('units_once').on(t.programmeId, t.organisationId),
    index('units_by_id').on(t.id),
  ],
)
