import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, day, filled, id, provenance, provenanceColumns } from './columns.ts'
import { people } from './people.ts'
import { programmes } from './programmes.ts'
import { group, post } from './seats.ts'
import { units } from './units.ts'
import { visits } from './visits.ts'

/** How often a group meets: a meeting that did not take place is shown, not forgotten. */
export const cadences = pgTable(
  'cadences',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    group: group('group').notNull(),
    everyWorkdays: integer('every_workdays').notNull(),
    fromOn: day('from_on').notNull(),
    provenance: provenance('provenance').notNull().default('entered'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.group] }),
    check('cadences_length', sql`${t.everyWorkdays} between 1 and 250`),
  ],
)

/** A meeting of one of the five groups, with agenda and minutes (adopted decisions only). */
export const meetings = pgTable(
  'meetings',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    id: id(),
    group: group('group').notNull(),
    title: text('title').notNull(),
    heldOn: day('held_on').notNull(),
    place: text('place').notNull().default(''),
    agenda: text('agenda').notNull().default(''),
    minutes: text('minutes').notNull().default(''),
    pending: text('pending').notNull().default(''),
    minutesOn: day('minutes_on'),
    calledBy: uuid('called_by').references(() => people.id),
    cancelledOn: day('cancelled_on'),
    version: integer('version').notNull().default(1),
    ...provenanceColumns(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    index('meetings_by_day').on(t.programmeId, t.heldOn),
    check('meetings_titled', filled('title', 200)),
  ],
)

/** A unit invited to a meeting, the rank asked for, and who came. */
export const invitations = pgTable(
  'invitations',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    meetingId: uuid('meeting_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    requiredPost: post('required_post').notNull(),
    attendedPost: post('attended_post'),
    /** A lower rank counts when the substitute was approved. */
    substituteApproved: boolean('substitute_approved').notNull().default(false),
    recordedOn: day('recorded_on'),
    provenance: provenance('provenance').notNull().default('entered'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'invitations_meeting',
      columns: [t.programmeId, t.meetingId],
      foreignColumns: [meetings.programmeId, meetings.id],
    }),
    foreignKey({
      name: 'invitations_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('invitations_of_unit').on(t.programmeId, t.unitId),
    index('invitations_of_meeting').on(t.programmeId, t.meetingId),
  ],
)

export const decisions = pgTable(
  'decisions',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    meetingId: uuid('meeting_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    wording: text('wording').notNull(),
    adoptedOn: day('adopted_on').notNull(),
    provenance: provenance('provenance').notNull().default('entered'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'decisions_meeting',
      columns: [t.programmeId, t.meetingId],
      foreignColumns: [meetings.programmeId, meetings.id],
    }),
    index('decisions_of_meeting').on(t.programmeId, t.meetingId, t.ordinal),
    check('decisions_worded', filled('wording', 2000)),
  ],
)

/** A decision, or what a unit promised in a talk 约谈, becomes dated actions 行动项, each with one unit. */
export const actions = pgTable(
  'actions',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    decisionId: uuid('decision_id'),
    visitId: uuid('visit_id'),
    unitId: uuid('unit_id').notNull(),
    text: text('text').notNull(),
    assignedOn: day('assigned_on').notNull(),
    dueOn: day('due_on').notNull(),
    doneOn: day('done_on'),
    doneBy: uuid('done_by').references(() => people.id),
    doneNote: text('done_note'),
    acceptedOn: day('accepted_on'),
    acceptedBy: uuid('accepted_by').references(() => people.id),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'actions_decision',
      columns: [t.programmeId, t.decisionId],
      foreignColumns: [decisions.programmeId, decisions.id],
    }),
    foreignKey({
      name: 'actions_visit',
      columns: [t.programmeId, t.visitId],
      foreignColumns: [visits.programmeId, visits.id],
    }),
    foreignKey({
      name: 'actions_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('actions_of_unit').on(t.programmeId, t.unitId, t.dueOn),
    index('actions_open_due').on(t.programmeId, t.dueOn).where(sql`done_on is null`),
    index('actions_of_decision').on(t.programmeId, t.decisionId),
    index('actions_of_visit').on(t.programmeId, t.visitId),
    check('actions_one_source', sql`num_nonnulls(${t.decisionId}, ${t.visitId}) = 1`),
    check('actions_worded', filled('text', 1000)),
    check('actions_due', sql`${t.dueOn} >= ${t.assignedOn}`),
    check('actions_done_whole', sql`num_nonnulls(${t.doneOn}, ${t.doneNote}) in (0, 2)`),
    check('actions_accepted_after_done', sql`${t.acceptedOn} is null or ${t.doneOn} is not null`),
    check(
      'actions_second_person',
      sql`${t.acceptedBy} is null or ${t.doneBy} is null or ${t.acceptedBy} <> ${t.doneBy}`,
    ),
  ],
)

/** What blocks 堵点 and which boundary it crosses (paper §2.5: level, region, system, department, business). */
export const issues = pgTable(
  'issues',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    id: id(),
    title: text('title').notNull(),
    description: text('description').notNull(),
    boundary: text('boundary', { enum: ['level', 'department', 'region', 'system', 'business'] }).notNull(),
    raisedOn: day('raised_on').notNull(),
    raisedBy: uuid('raised_by').references(() => people.id),
    raisedByUnitId: uuid('raised_by_unit_id'),
    settledOn: day('settled_on'),
    settledBy: uuid('settled_by').references(() => people.id),
    settlement: text('settlement'),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'issues_raising_unit',
      columns: [t.programmeId, t.raisedByUnitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('issues_open').on(t.programmeId, t.raisedOn).where(sql`settled_on is null`),
    check('issues_titled', filled('title', 200)),
    check('issues_described', filled('description', 2000)),
    check('issues_settled_whole', sql`num_nonnulls(${t.settledOn}, ${t.settlement}) in (0, 2)`),
  ],
)

/** A unit that must answer an issue, by when. */
export const issueAnswers = pgTable(
  'issue_answers',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    issueId: uuid('issue_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    assignedOn: day('assigned_on').notNull(),
    dueOn: day('due_on').notNull(),
    answer: text('answer'),
    answeredOn: day('answered_on'),
    answeredBy: uuid('answered_by').references(() => people.id),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'issue_answers_issue',
      columns: [t.programmeId, t.issueId],
      foreignColumns: [issues.programmeId, issues.id],
    }),
    foreignKey({
      name: 'issue_answers_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('issue_answers_of_unit').on(t.programmeId, t.unitId),
    index('issue_answers_open_due').on(t.programmeId, t.dueOn).where(sql`answered_on is null`),
    index('issue_answers_of_issue').on(t.programmeId, t.issueId),
    check('issue_answers_due', sql`${t.dueOn} >= ${t.assignedOn}`),
    check('issue_answers_whole', sql`num_nonnulls(${t.answer}, ${t.answeredOn}) in (0, 2)`),
  ],
)
