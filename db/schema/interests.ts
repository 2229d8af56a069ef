import { sql } from 'drizzle-orm'
import {
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, day, filled, id, provenance } from './columns.ts'
import { people } from './people.ts'
import { stages } from './programmes.ts'
import { units } from './units.ts'

/** What a unit wants from the undertaking 利益诉求 (paper §2.2, §3.3): claimed, answered, confirmed by the unit. */
export const interests = pgTable(
  'interests',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    unitId: uuid('unit_id').notNull(),
    /** A type of the paper's list for the organisation's kind; see lib/interests. */
    type: text('type').notNull(),
    importance: integer('importance').notNull(),
    claim: text('claim').notNull(),
    claimedOn: day('claimed_on').notNull(),
    claimedBy: uuid('claimed_by').references(() => people.id),
    answer: text('answer'),
    answeredOn: day('answered_on'),
    answeredBy: uuid('answered_by').references(() => people.id),
    confirmedOn: day('confirmed_on'),
    confirmedBy: uuid('confirmed_by').references(() => people.id),
    withdrawnOn: day('withdrawn_on'),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'interests_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('interests_of_unit').on(t.programmeId, t.unitId),
    index('interests_unanswered')
      .on(t.programmeId, t.claimedOn)
      .where(sql`answered_on is null and withdrawn_on is null`),
    check('interests_importance', sql`${t.importance} between 1 and 5`),
    check('interests_claimed', filled('claim', 1000)),
    check('interests_answered_whole', sql`num_nonnulls(${t.answer}, ${t.answeredOn}) in (0, 2)`),
    check('interests_confirmed_after_answer', sql`${t.confirmedOn} is null or ${t.answeredOn} is not null`),
  ],
)

/** A benefit 获益 that answers an interest, with a measure of its own. */
export const benefits = pgTable(
  'benefits',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    unitId: uuid('unit_id').notNull(),
    interestId: uuid('interest_id').notNull(),
    name: text('name').notNull(),
    measureUnit: text('measure_unit').notNull(),
    importance: integer('importance').notNull(),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'benefits_interest',
      columns: [t.programmeId, t.interestId],
      foreignColumns: [interests.programmeId, interests.id],
    }),
    index('benefits_of_unit').on(t.programmeId, t.unitId),
    check('benefits_named', filled('name', 200)),
    check('benefits_importance', sql`${t.importance} between 1 and 5`),
  ],
)

/** Additions on their day: planned, or realised (which counts from the day somebody else verified it). */
export const benefitAmounts = pgTable(
  'benefit_amounts',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    benefitId: uuid('benefit_id').notNull(),
    kind: text('kind', { enum: ['planned', 'realised'] }).notNull(),
    on: day('on').notNull(),
    amount: doublePrecision('amount').notNull(),
    note: text('note').notNull().default(''),
    recordedBy: uuid('recorded_by').references(() => people.id),
    verifiedOn: day('verified_on'),
    verifiedBy: uuid('verified_by').references(() => people.id),
    provenance: provenance('provenance').notNull().default('entered'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'benefit_amounts_benefit',
      columns: [t.programmeId, t.benefitId],
      foreignColumns: [benefits.programmeId, benefits.id],
    }),
    index('benefit_amounts_of_benefit').on(t.programmeId, t.benefitId, t.on),
    check('benefit_amounts_positive', sql`${t.amount} > 0`),
    check(
      'benefit_amounts_second_person',
      sql`${t.verifiedBy} is null or ${t.recordedBy} is null or ${t.verifiedBy} <> ${t.recordedBy}`,
    ),
  ],
)

/** Three questions once a stage 满意度. */
export const pulses = pgTable(
  'pulses',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    stageId: uuid('stage_id').notNull(),
    openedOn: day('opened_on').notNull(),
    closesOn: day('closes_on').notNull(),
    openedBy: uuid('opened_by').references(() => people.id),
    provenance: provenance('provenance').notNull().default('entered'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'pulses_stage',
      columns: [t.programmeId, t.stageId],
      foreignColumns: [stages.programmeId, stages.id],
    }),
    check('pulses_period', sql`${t.closesOn} >= ${t.openedOn}`),
  ],
)

/** Who was asked, and that they answered; what they answered lies apart, without a name. */
export const pulseInvitations = pgTable(
  'pulse_invitations',
  {
    programmeId: uuid('programme_id').notNull(),
    pulseId: uuid('pulse_id').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    unitId: uuid('unit_id').notNull(),
    answeredOn: day('answered_on'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.pulseId, t.personId] }),
    foreignKey({
      name: 'pulse_invitations_pulse',
      columns: [t.programmeId, t.pulseId],
      foreignColumns: [pulses.programmeId, pulses.id],
    }),
    foreignKey({
      name: 'pulse_invitations_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('pulse_invitations_of_unit').on(t.programmeId, t.unitId),
  ],
)

/** An answer without a person: three scores of 1-5, and the unit it is about. Shown only in aggregate of five or more. */
export const pulseAnswers = pgTable(
  'pulse_answers',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    pulseId: uuid('pulse_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    on: day('on').notNull(),
    gain: integer('gain').notNull(),
    fairness: integer('fairness').notNull(),
    willingness: integer('willingness').notNull(),
    provenance: provenance('provenance').notNull().default('entered'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'pulse_answers_pulse',
      columns: [t.programmeId, t.pulseId],
      foreignColumns: [pulses.programmeId, pulses.id],
    }),
    index('pulse_answers_of_unit').on(t.programmeId, t.unitId, t.pulseId),
    check(
      'pulse_answers_scale',
      sql`${t.gain} between 1 and 5 and ${t.fairness} between 1 and 5 and ${t.willingness} between 1 and 5`,
    ),
  ],
)
