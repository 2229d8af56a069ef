import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, day, filled, id, provenance } from './columns.ts'
import { people } from './people.ts'
import { units } from './units.ts'
import { method } from './visits.ts'

/** A locality's own supervision of its cities and counties 下级督导. Counted apart: never part of a score. */
export const localVisits = pgTable(
  'local_visits',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    unitId: uuid('unit_id').notNull(),
    visitedOn: day('visited_on').notNull(),
    /** The city or county visited. */
    place: text('place').notNull(),
    method: method('method').notNull(),
    summary: text('summary').notNull().default(''),
    found: integer('found').notNull(),
    solved: integer('solved').notNull(),
    recordedBy: uuid('recorded_by')
      .notNull()
      .references(() => people.id),
    recordedOn: day('recorded_on').notNull(),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'local_visits_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('local_visits_of_unit').on(t.programmeId, t.unitId, t.visitedOn),
    check('local_visits_placed', filled('place', 60)),
    check('local_visits_counts', sql`${t.found} between 0 and 9999 and ${t.solved} between 0 and ${t.found}`),
    check('local_visits_not_before_they_happen', sql`${t.recordedOn} >= ${t.visitedOn}`),
  ],
)
