import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, day, filled, id, provenance } from './columns.ts'
import { organisationKind } from './organisations.ts'
import { people } from './people.ts'
import { programmes } from './programmes.ts'
import { units } from './units.ts'
import { method, visits } from './visits.ts'

/** Which units a round is about: all of the programme, one kind of them, or those chosen one by one. */
export const scope = pgEnum('round_scope', ['all', 'kind', 'chosen'])

/** A supervision campaign 轮次 (paper §2.4 counts three). Prepared, then opened, then closed with a conclusion. */
export const rounds = pgTable(
  'rounds',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    id: id(),
    name: text('name').notNull(),
    startsOn: day('starts_on').notNull(),
    endsOn: day('ends_on').notNull(),
    scope: scope('scope').notNull().default('all'),
    kind: organisationKind('kind'),
    aim: text('aim').notNull().default(''),
    plannedBy: uuid('planned_by')
      .notNull()
      .references(() => people.id),
    openedOn: day('opened_on'),
    openedBy: uuid('opened_by').references(() => people.id),
    closedOn: day('closed_on'),
    closedBy: uuid('closed_by').references(() => people.id),
    conclusion: text('conclusion').notNull().default(''),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    unique('rounds_named_once').on(t.programmeId, t.name),
    check('rounds_named', filled('name', 60)),
    check('rounds_period', sql`${t.endsOn} >= ${t.startsOn}`),
    check('rounds_kind_of_scope', sql`(${t.scope} = 'kind') = (${t.kind} is not null)`),
    check('rounds_opened_by_someone', sql`(${t.openedOn} is null) = (${t.openedBy} is null)`),
    check('rounds_closed_by_someone', sql`(${t.closedOn} is null) = (${t.closedBy} is null)`),
    check('rounds_closed_after_opening', sql`${t.closedOn} is null or ${t.openedOn} is not null`),
  ],
)

/** The units of a round whose scope is chosen one by one. */
export const roundUnits = pgTable(
  'round_units',
  {
    programmeId: uuid('programme_id').notNull(),
    roundId: uuid('round_id').notNull(),
    unitId: uuid('unit_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.roundId, t.unitId] }),
    foreignKey({
      name: 'round_units_round',
      columns: [t.programmeId, t.roundId],
      foreignColumns: [rounds.programmeId, rounds.id],
    }),
    foreignKey({
      name: 'round_units_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
  ],
)

/** A mixed team 督导组 of a round (paper §2.4: four of them) with its leader. */
export const teams = pgTable(
  'teams',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    roundId: uuid('round_id').notNull(),
    name: text('name').notNull(),
    leaderId: uuid('leader_id')
      .notNull()
      .references(() => people.id),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    // What a unit's owner refers to, so that a team owns units of its own round only.
    unique('teams_of_round').on(t.programmeId, t.roundId, t.id),
    unique('teams_named_once').on(t.programmeId, t.roundId, t.name),
    foreignKey({
      name: 'teams_round',
      columns: [t.programmeId, t.roundId],
      foreignColumns: [rounds.programmeId, rounds.id],
    }),
    check('teams_named', filled('name', 60)),
  ],
)

/** Who goes with a team. Media see the visits they go along to, and nothing else of the programme. */
export const teamMembers = pgTable(
  'team_members',
  {
    programmeId: uuid('programme_id').notNull(),
    teamId: uuid('team_id').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role', { enum: ['member', 'media'] })
      .notNull()
      .default('member'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.teamId, t.personId] }),
    foreignKey({
      name: 'team_members_team',
      columns: [t.programmeId, t.teamId],
      foreignColumns: [teams.programmeId, teams.id],
    }).onDelete('cascade'),
    index('team_members_person').on(t.programmeId, t.personId),
  ],
)

/** 包干: the team a unit belongs to in a round. The key itself says that none belongs to two. */
export const teamUnits = pgTable(
  'team_units',
  {
    programmeId: uuid('programme_id').notNull(),
    roundId: uuid('round_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    teamId: uuid('team_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.roundId, t.unitId] }),
    foreignKey({
      name: 'team_units_team',
      columns: [t.programmeId, t.roundId, t.teamId],
      foreignColumns: [teams.programmeId, teams.roundId, teams.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'team_units_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    index('team_units_of_team').on(t.programmeId, t.teamId),
  ],
)

/** A visit of a round that is meant to be made. Done when a logged visit answers for it; dropped with a reason. */
export const plannedVisits = pgTable(
  'planned_visits',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    roundId: uuid('round_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    teamId: uuid('team_id').notNull(),
    method: method('method').notNull(),
    plannedOn: day('planned_on').notNull(),
    addedBy: uuid('added_by')
      .notNull()
      .references(() => people.id),
    visitId: uuid('visit_id'),
    droppedOn: day('dropped_on'),
    droppedBy: uuid('dropped_by').references(() => people.id),
    dropReason: text('drop_reason'),
    version: integer('version').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'planned_visits_round',
      columns: [t.programmeId, t.roundId],
      foreignColumns: [rounds.programmeId, rounds.id],
    }),
    foreignKey({
      name: 'planned_visits_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
    foreignKey({
      name: 'planned_visits_team',
      columns: [t.programmeId, t.roundId, t.teamId],
      foreignColumns: [teams.programmeId, teams.roundId, teams.id],
    }),
    foreignKey({
      name: 'planned_visits_visit',
      columns: [t.programmeId, t.visitId],
      foreignColumns: [visits.programmeId, visits.id],
    }),
    index('planned_visits_of_round').on(t.programmeId, t.roundId, t.plannedOn),
    index('planned_visits_of_unit').on(t.programmeId, t.unitId, t.plannedOn),
    unique('planned_visits_done_once').on(t.programmeId, t.visitId),
    check(
      'planned_visits_dropped_whole',
      sql`num_nonnulls(${t.droppedOn}, ${t.droppedBy}, ${t.dropReason}) in (0, 3)`,
    ),
    check('planned_visits_done_or_dropped', sql`${t.visitId} is null or ${t.droppedOn} is null`),
  ],
)

/** Who of the team goes. */
export const plannedVisitMembers = pgTable(
  'planned_visit_members',
  {
    programmeId: uuid('programme_id').notNull(),
    planId: uuid('plan_id').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role', { enum: ['member', 'media'] })
      .notNull()
      .default('member'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.planId, t.personId] }),
    foreignKey({
      name: 'planned_visit_members_plan',
      columns: [t.programmeId, t.planId],
      foreignColumns: [plannedVisits.programmeId, plannedVisits.id],
    }),
    index('planned_visit_members_person').on(t.programmeId, t.personId),
  ],
)
