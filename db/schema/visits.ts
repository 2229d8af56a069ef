import { sql } from 'drizzle-orm'
import {
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { assignments } from './assignments.ts'
import { createdAt, day, filled, id, provenance } from './columns.ts'
import { people } from './people.ts'
import { units } from './units.ts'

/** The paper's four methods (§2.4): on-site, telephone, document, talk. */
export const method = pgEnum('method', ['on-site', 'telephone', 'document', 'talk'])

export const visits = pgTable(
  'visits',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    unitId: uuid('unit_id').notNull(),
    method: method('method').notNull(),
    visitedOn: day('visited_on').notNull(),
    /** Place, number called, letter number or addressee, according to the method. */
    where: text('where').notNull().default(''),
    /** Whom the team met: posts, not people's private data. */
    met: text('met').notNull().default(''),
    /** A letter 文件督导: when it went out, by when an answer is asked for, and the answer when it came. */
    sentOn: day('sent_on'),
    replyDueOn: day('reply_due_on'),
    repliedOn: day('replied_on'),
    reply: text('reply'),
    /** A talk 约谈: the addressee's post, why, where and at what hour ("15:00"), and who called it. */
    addresseePost: text('addressee_post'),
    reason: text('reason'),
    place: text('place'),
    heldAt: text('held_at'),
    convenor: text('convenor'),
    record: text('record').notNull(),
    conclusion: text('conclusion').notNull().default(''),
    loggedBy: uuid('logged_by')
      .notNull()
      .references(() => people.id),
    loggedOn: day('logged_on').notNull(),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'visits_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('visits_of_unit').on(t.programmeId, t.unitId, t.visitedOn),
    index('visits_by_day').on(t.programmeId, t.visitedOn),
    check('visits_recorded', filled('record', 5000)),
    check('visits_not_before_they_happen', sql`${t.loggedOn} >= ${t.visitedOn}`),
    check(
      'visits_letter_of_document',
      sql`${t.method} = 'document' or num_nonnulls(${t.sentOn}, ${t.replyDueOn}, ${t.repliedOn}, ${t.reply}) = 0`,
    ),
    check('visits_letter_sent', sql`${t.method} <> 'document' or ${t.sentOn} is not null`),
    check('visits_reply_after_sending', sql`least(${t.replyDueOn}, ${t.repliedOn}) >= ${t.sentOn}`),
    check('visits_reply_whole', sql`num_nonnulls(${t.repliedOn}, ${t.reply}) in (0, 2)`),
    check(
      'visits_talk_of_talk',
      sql`${t.method} = 'talk' or num_nonnulls(${t.addresseePost}, ${t.reason}, ${t.place}, ${t.heldAt}, ${t.convenor}) = 0`,
    ),
    check('visits_talk_hour', sql`${t.heldAt} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`),
    index('visits_reply_open')
      .on(t.programmeId, t.replyDueOn)
      .where(sql`reply_due_on is not null and replied_on is null`),
  ],
)

export const visitMembers = pgTable(
  'visit_members',
  {
    programmeId: uuid('programme_id').notNull(),
    visitId: uuid('visit_id').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.visitId, t.personId] }),
    foreignKey({
      name: 'visit_members_visit',
      columns: [t.programmeId, t.visitId],
      foreignColumns: [visits.programmeId, visits.id],
    }),
  ],
)

/** An independent finding of fact on an assignment 核实: shown beside what the unit reported, never instead of it. */
export const verifications = pgTable(
  'verifications',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    assignmentId: uuid('assignment_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    visitId: uuid('visit_id'),
    percent: doublePrecision('percent').notNull(),
    basis: text('basis').notNull(),
    verifiedOn: day('verified_on').notNull(),
    verifiedBy: uuid('verified_by')
      .notNull()
      .references(() => people.id),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'verifications_assignment',
      columns: [t.programmeId, t.assignmentId],
      foreignColumns: [assignments.programmeId, assignments.id],
    }),
    foreignKey({
      name: 'verifications_visit',
      columns: [t.programmeId, t.visitId],
      foreignColumns: [visits.programmeId, visits.id],
    }),
    index('verifications_of_unit').on(t.programmeId, t.unitId, t.verifiedOn),
    index('verifications_of_assignment').on(t.programmeId, t.assignmentId, t.verifiedOn),
    check('verifications_percent', sql`${t.percent} between 0 and 100`),
    check('verifications_basis', filled('basis', 1000)),
  ],
)
