import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, day, filled, id } from './columns.ts'
import { people } from './people.ts'
import { programmes } from './programmes.ts'
import { units } from './units.ts'

/**
 * A request for the same figure in the same period that was stopped before anybody was asked again 减负. `recordId` is
 * the earlier data request or key task that answers it.
 */
export const stoppedAsks = pgTable(
  'stopped_asks',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    id: id(),
    kind: text('kind', { enum: ['request', 'task'] }).notNull(),
    recordId: uuid('record_id').notNull(),
    /** The unit that was spared; null where several were. */
    unitId: uuid('unit_id'),
    what: text('what').notNull(),
    on: day('on').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'stopped_asks_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('stopped_asks_by_day').on(t.programmeId, t.on),
    check('stopped_asks_said', filled('what', 300)),
  ],
)
