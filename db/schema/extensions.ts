import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, day, filled, id, provenance } from './columns.ts'
import { dutyKind } from './ladder.ts'
import { people } from './people.ts'
import { group } from './seats.ts'
import { units } from './units.ts'

/**
 * More time 延期, asked before the due day with a reason; granted (the duty's due day moves) or refused with a reason.
 * `decideBy` is the deciding group's own due day.
 */
export const extensions = pgTable(
  'extensions',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    unitId: uuid('unit_id').notNull(),
    kind: dutyKind('kind').notNull(),
    recordId: uuid('record_id').notNull(),
    item: text('item').notNull(),
    itemEn: text('item_en').notNull(),
    dueOn: day('due_on').notNull(),
    newDueOn: day('new_due_on').notNull(),
    reason: text('reason').notNull(),
    group: group('group').notNull(),
    askedOn: day('asked_on').notNull(),
    askedBy: uuid('asked_by').references(() => people.id),
    decideBy: day('decide_by').notNull(),
    grantedOn: day('granted_on'),
    grantedBy: uuid('granted_by').references(() => people.id),
    refusedOn: day('refused_on'),
    refusedBy: uuid('refused_by').references(() => people.id),
    decision: text('decision'),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'extensions_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('extensions_of_unit').on(t.programmeId, t.unitId, t.askedOn),
    uniqueIndex('extensions_one_open')
      .on(t.programmeId, t.kind, t.recordId)
      .where(sql`granted_on is null and refused_on is null`),
    index('extensions_undecided')
      .on(t.programmeId, t.decideBy)
      .where(sql`granted_on is null and refused_on is null`),
    check('extensions_reasoned', filled('reason', 1000)),
    check('extensions_later', sql`${t.newDueOn} > ${t.dueOn}`),
    check('extensions_in_time', sql`${t.askedOn} <= ${t.dueOn}`),
    check('extensions_decided_once', sql`${t.grantedOn} is null or ${t.refusedOn} is null`),
    check('extensions_refused_with_reason', sql`${t.refusedOn} is null or ${t.decision} is not null`),
    check('extensions_of_what', sql`${t.kind} in ('assignment', 'milestone', 'finding', 'action')`),
  ],
)
