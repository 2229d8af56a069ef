import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgEnum, pgTable, primaryKey, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, day, id } from './columns.ts'
import { people } from './people.ts'
import { programmes } from './programmes.ts'
import { units } from './units.ts'

export const group = pgEnum('group', ['leading', 'promotion', 'technical', 'advisory', 'supervision'])
export const post = pgEnum('post', [
  'head',
  'member',
  'principal',
  'deputy',
  'liaison',
  'technical-contact',
  'observer',
])

/** A person's place in a programme: in a group, for a unit, or as an observer. Permissions and scores read seats. */
export const seats = pgTable(
  'seats',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    id: id(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    group: group('group'),
    unitId: uuid('unit_id'),
    post: post('post').notNull(),
    fromOn: day('from_on').notNull(),
    untilOn: day('until_on'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'seats_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('seats_person').on(t.personId),
    index('seats_unit_post').on(t.programmeId, t.unitId, t.post),
    // Two, since an enum cannot be turned into text within an index.
    uniqueIndex('seats_held_once_in_group')
      .on(t.programmeId, t.personId, t.group, t.post)
      .where(sql`${t.untilOn} is null and ${t.group} is not null`),
    uniqueIndex('seats_held_once_for_unit')
      .on(
        t.programmeId,
        t.personId,
        sql`coalesce(${t.unitId}, '00000000-0000-0000-0000-000000000000')`,
        t.post,
      )
      .where(sql`${t.untilOn} is null and ${t.group} is null`),
    check(
      'seats_place',
      sql`case when ${t.post} in ('head','member') then ${t.group} is not null and ${t.unitId} is null
               when ${t.post} = 'observer' then ${t.group} is null and ${t.unitId} is null
               else ${t.group} is null and ${t.unitId} is not null end`,
    ),
    check('seats_period', sql`${t.untilOn} is null or ${t.untilOn} >= ${t.fromOn}`),
  ],
)
