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
import { createdAt, day, filled, id, moment, provenance } from './columns.ts'
import { dutyKind, rung } from './ladder.ts'
import { people } from './people.ts'
import { units } from './units.ts'

/**
 * What the upper rungs send on paper: a slip 督办单 (blue, orange, red), a talk 约谈, a circular 通报. The clock issues
 * blue and orange; the others are proposed (`proposedBy` null: by the clock) and issued or refused by a named person.
 * `item` and `dueOn` are frozen as they stood. `number` is the paper's, e.g. 督〔2017〕014号.
 */
export const slips = pgTable(
  'slips',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    unitId: uuid('unit_id').notNull(),
    rung: rung('rung').notNull(),
    kind: dutyKind('kind').notNull(),
    recordId: uuid('record_id').notNull(),
    item: text('item').notNull(),
    itemEn: text('item_en').notNull(),
    dueOn: day('due_on').notNull(),
    /** Working days over when it was issued or proposed. */
    daysOver: integer('days_over').notNull(),
    reason: text('reason').notNull().default(''),
    proposedOn: day('proposed_on'),
    proposedBy: uuid('proposed_by').references(() => people.id),
    refusedOn: day('refused_on'),
    refusedBy: uuid('refused_by').references(() => people.id),
    refusedWhy: text('refused_why'),
    issuedOn: day('issued_on'),
    issuedBy: uuid('issued_by').references(() => people.id),
    replyDueOn: day('reply_due_on'),
    receivedOn: day('received_on'),
    receivedAt: moment('received_at'),
    receivedBy: uuid('received_by').references(() => people.id),
    reply: text('reply'),
    repliedOn: day('replied_on'),
    repliedBy: uuid('replied_by').references(() => people.id),
    closedOn: day('closed_on'),
    closedBy: uuid('closed_by').references(() => people.id),
    closing: text('closing'),
    number: text('number'),
    paperId: uuid('paper_id'),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'slips_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('slips_of_unit').on(t.programmeId, t.unitId, t.issuedOn),
    index('slips_of_duty').on(t.programmeId, t.kind, t.recordId),
    index('slips_by_day').on(t.programmeId, t.issuedOn),
    index('slips_undecided')
      .on(t.programmeId, t.proposedOn)
      .where(sql`issued_on is null and refused_on is null`),
    uniqueIndex('slips_proposed_once')
      .on(t.programmeId, t.kind, t.recordId, t.unitId, t.rung)
      .where(sql`issued_on is null and refused_on is null`),
    check('slips_paper_rungs', sql`${t.rung} in ('blue', 'orange', 'red', 'talk', 'circular')`),
    check(
      'slips_named_person',
      sql`${t.issuedOn} is null or ${t.issuedBy} is not null or ${t.rung} in ('blue', 'orange')`,
    ),
    check('slips_decided_once', sql`${t.issuedOn} is null or ${t.refusedOn} is null`),
    check('slips_begun', sql`num_nonnulls(${t.proposedOn}, ${t.issuedOn}) > 0`),
    check('slips_item', filled('item', 1000)),
    check(
      'slips_refused_with_reason',
      sql`num_nonnulls(${t.refusedOn}, ${t.refusedBy}, ${t.refusedWhy}) in (0, 3)`,
    ),
    check(
      'slips_received_whole',
      sql`num_nonnulls(${t.receivedOn}, ${t.receivedAt}, ${t.receivedBy}) in (0, 3)`,
    ),
    check('slips_replied_whole', sql`num_nonnulls(${t.reply}, ${t.repliedOn}, ${t.repliedBy}) in (0, 3)`),
    check('slips_closed_whole', sql`num_nonnulls(${t.closedOn}, ${t.closedBy}, ${t.closing}) in (0, 3)`),
  ],
)
