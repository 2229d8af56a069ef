import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, day, filled, id, provenance } from './columns.ts'
import { people } from './people.ts'
import { units } from './units.ts'

/** Supervisors stationed 驻点 with a unit for a period (paper §2.4). Every day noted is a contact with the unit. */
export const stations = pgTable(
  'stations',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    unitId: uuid('unit_id').notNull(),
    place: text('place').notNull(),
    task: text('task').notNull().default(''),
    fromOn: day('from_on').notNull(),
    untilOn: day('until_on').notNull(),
    openedBy: uuid('opened_by')
      .notNull()
      .references(() => people.id),
    endedOn: day('ended_on'),
    endedBy: uuid('ended_by').references(() => people.id),
    conclusion: text('conclusion').notNull().default(''),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'stations_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('stations_of_unit').on(t.programmeId, t.unitId, t.fromOn),
    check('stations_placed', filled('place', 200)),
    check('stations_period', sql`${t.untilOn} >= ${t.fromOn}`),
    check('stations_ended_by_someone', sql`(${t.endedOn} is null) = (${t.endedBy} is null)`),
    check(
      'stations_ended_with_conclusion',
      sql`${t.endedOn} is null or length(btrim(${t.conclusion})) between 1 and 2000`,
    ),
  ],
)

export const stationMembers = pgTable(
  'station_members',
  {
    programmeId: uuid('programme_id').notNull(),
    stationId: uuid('station_id').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.stationId, t.personId] }),
    foreignKey({
      name: 'station_members_station',
      columns: [t.programmeId, t.stationId],
      foreignColumns: [stations.programmeId, stations.id],
    }),
  ],
)

/** What a member saw and did on a day there. */
export const stationNotes = pgTable(
  'station_notes',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    stationId: uuid('station_id').notNull(),
    notedOn: day('noted_on').notNull(),
    text: text('text').notNull(),
    writtenBy: uuid('written_by')
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'station_notes_station',
      columns: [t.programmeId, t.stationId],
      foreignColumns: [stations.programmeId, stations.id],
    }),
    index('station_notes_of_station').on(t.programmeId, t.stationId, t.notedOn),
    check('station_notes_written', filled('text', 2000)),
  ],
)
