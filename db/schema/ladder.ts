import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { dutyKinds } from '../../lib/ladder/duty.ts'
import { rungs } from '../../lib/ladder/rung.ts'
import { day, id, moment } from './columns.ts'
import { people } from './people.ts'
import { programmes } from './programmes.ts'
import { units } from './units.ts'

export const dutyKind = pgEnum('duty_kind', dutyKinds)
export const rung = pgEnum('rung', rungs)

/**
 * The steps of a programme's ladder 督办阶梯 in working days from the due day, minus is before it; null leaves a step
 * out. What a duty reached before `fromOn`, the day the ladder was taken up, is recorded but not sent.
 */
export const ladders = pgTable(
  'ladders',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    fromOn: day('from_on').notNull(),
    early: integer('early'),
    near: integer('near'),
    eve: integer('eve'),
    chase: integer('chase').notNull(),
    blue: integer('blue'),
    orange: integer('orange'),
    red: integer('red'),
    /** Working days a unit has to reply to a slip, and a group to decide an extension. */
    replyWithin: integer('reply_within').notNull(),
    setBy: uuid('set_by').references(() => people.id),
    setAt: moment('set_at').notNull().defaultNow(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId] }),
    check('ladders_before_due', sql`greatest(${t.early}, ${t.near}, ${t.eve}) < 0`),
    check('ladders_after_due', sql`least(${t.chase}, ${t.blue}, ${t.orange}, ${t.red}) > 0`),
    check('ladders_reply', sql`${t.replyWithin} between 1 and 60`),
  ],
)

/**
 * A rung a duty reached, for the due day it had then: once, however often the sweep runs. `reachedOn` is the working
 * day the rung stands on; `sentOn` the day it was told, null when it was passed over for a higher one.
 */
export const escalations = pgTable(
  'escalations',
  {
    programmeId: uuid('programme_id').notNull(),
    kind: dutyKind('kind').notNull(),
    recordId: uuid('record_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    dueOn: day('due_on').notNull(),
    rung: rung('rung').notNull(),
    reachedOn: day('reached_on').notNull(),
    sentOn: day('sent_on'),
    /** The day the duty climbed on, was done, or got another due day. */
    leftOn: day('left_on'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.kind, t.recordId, t.unitId, t.dueOn, t.rung] }),
    foreignKey({
      name: 'escalations_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('escalations_standing').on(t.programmeId, t.reachedOn).where(sql`left_on is null`),
    index('escalations_of_unit').on(t.programmeId, t.unitId, t.reachedOn),
    check('escalations_left_after_reached', sql`${t.leftOn} is null or ${t.leftOn} >= ${t.reachedOn}`),
  ],
)

/** A chase 催办 sent by hand, beside the clock's own: once a duty and day. */
export const chases = pgTable(
  'chases',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    kind: dutyKind('kind').notNull(),
    recordId: uuid('record_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    dueOn: day('due_on').notNull(),
    on: day('on').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    unique('chases_once_a_day').on(t.programmeId, t.kind, t.recordId, t.unitId, t.on),
    foreignKey({
      name: 'chases_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
  ],
)
