import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Method } from '../../lib/visits/form.ts'
import type { Queryable, Tx } from '../open.ts'
import { plannedVisitMembers, plannedVisits } from '../schema/index.ts'

export type PlanMember = { id: string; name: string; role: 'member' | 'media' }

export type PlanRow = {
  id: string
  roundId: string
  roundName: string
  unitId: string
  unitOrganisationId: string
  unitZh: string
  unitEn: string
  teamId: string
  teamName: string
  method: Method
  plannedOn: Day
  visitId: string | null
  visitedOn: Day | null
  droppedOn: Day | null
  dropReason: string | null
  members: PlanMember[]
  version: number
}

const facts = sql`p.id, p.round_id as "roundId", r.name as "roundName", p.unit_id as "unitId",
  u.organisation_id as "unitOrganisationId", o.short_zh as "unitZh", o.short_en as "unitEn", p.team_id as "teamId",
  t.name as "teamName", p.method, p.planned_on::text as "plannedOn", p.visit_id as "visitId",
  v.visited_on::text as "visitedOn", p.dropped_on::text as "droppedOn", p.drop_reason as "dropReason", p.version,
  (select coalesce(json_agg(json_build_object('id', m.person_id, 'name', pe.name, 'role', m.role) order by m.role desc, pe.name), '[]')
    from planned_visit_members m join people pe on pe.id = m.person_id
    where m.programme_id = p.programme_id and m.plan_id = p.id) as members`

const from = sql`planned_visits p
  join rounds r on r.programme_id = p.programme_id and r.id = p.round_id
  join teams t on t.programme_id = p.programme_id and t.id = p.team_id
  join units u on u.programme_id = p.programme_id and u.id = p.unit_id
  join organisations o on o.id = u.organisation_id
  left join visits v on v.programme_id = p.programme_id and v.id = p.visit_id`

const select = (db: Queryable, where: SQL, limit: number) =>
  db.execute<PlanRow>(
    sql`select ${facts} from ${from} where ${where} order by p.planned_on, u.position, p.id limit ${limit}`,
  )

/** Every visit planned for a round that was not dropped, by day. */
export function plansOfRound(db: Queryable, programmeId: string, roundId: string): Promise<PlanRow[]> {
  return select(
    db,
    sql`p.programme_id = ${programmeId} and p.round_id = ${roundId} and p.dropped_on is null`,
    2000,
  )
}

const ahead = (programmeId: string) =>
  sql`p.programme_id = ${programmeId} and p.visit_id is null and p.dropped_on is null and r.closed_on is null`

/** What still lies ahead of a unit. */
export function plansAhead(db: Queryable, programmeId: string, unitId: string): Promise<PlanRow[]> {
  return select(db, sql`${ahead(programmeId)} and p.unit_id = ${unitId}`, 20)
}

/** What a person is to go to next. */
export function plansOfPerson(
  db: Queryable,
  programmeId: string,
  personId: string,
  limit: number,
): Promise<PlanRow[]> {
  const goes = sql`exists (select from planned_visit_members m where m.programme_id = p.programme_id
    and m.plan_id = p.id and m.person_id = ${personId})`
  return select(db, sql`${ahead(programmeId)} and ${goes}`, limit)
}

/** A planned visit through its programme; `null` when it is not there. */
export async function findPlan(db: Queryable, programmeId: string, id: string): Promise<PlanRow | null> {
  const [row] = await select(db, sql`p.programme_id = ${programmeId} and p.id = ${id}`, 1)
  return row ?? null
}

export async function lockPlan(tx: Tx, programmeId: string, id: string): Promise<PlanRow | null> {
  await tx
    .select({ id: plannedVisits.id })
    .from(plannedVisits)
    .where(and(eq(plannedVisits.programmeId, programmeId), eq(plannedVisits.id, id)))
    .for('no key update')
  return findPlan(tx, programmeId, id)
}

export type NewPlan = Pick<
  typeof plannedVisits.$inferInsert,
  'programmeId' | 'roundId' | 'unitId' | 'teamId' | 'method' | 'plannedOn' | 'addedBy'
> & { members: { id: string; role: 'member' | 'media' }[] }

/** Stores planned visits with who goes; their ids come back in the same order. */
export async function insertPlans(tx: Tx, plans: readonly NewPlan[]): Promise<string[]> {
  if (plans.length === 0) return []
  const rows = plans.map(({ members: _, ...row }) => ({ ...row, id: crypto.randomUUID() }))
  await tx.insert(plannedVisits).values(rows)
  const goers = plans.flatMap(({ programmeId, members }, index) =>
    members.map(({ id, role }) => ({ programmeId, planId: rows[index]!.id, personId: id, role })),
  )
  if (goers.length > 0) await tx.insert(plannedVisitMembers).values(goers)
  return rows.map(({ id }) => id)
}

export async function changePlan(
  tx: Tx,
  programmeId: string,
  id: string,
  change: Partial<typeof plannedVisits.$inferInsert>,
) {
  await tx
    .update(plannedVisits)
    .set({ ...change, version: sql`${plannedVisits.version} + 1` })
    .where(and(eq(plannedVisits.programmeId, programmeId), eq(plannedVisits.id, id)))
}

/** Puts others in the place of those who were to go. */
export async function replaceGoers(
  tx: Tx,
  programmeId: string,
  planId: string,
  members: readonly { id: string; role: 'member' | 'media' }[],
) {
  await tx
    .delete(plannedVisitMembers)
    .where(and(eq(plannedVisitMembers.programmeId, programmeId), eq(plannedVisitMembers.planId, planId)))
  if (members.length > 0)
    await tx
      .insert(plannedVisitMembers)
      .values(members.map(({ id, role }) => ({ programmeId, planId, personId: id, role })))
}

/** Units in another team's care now: what was still to be done there is that team's, its leader goes until others are named. */
export async function handOverPlans(
  tx: Tx,
  programmeId: string,
  roundId: string,
  { teamId, leaderId, unitIds }: { teamId: string; leaderId: string; unitIds: readonly string[] },
) {
  if (unitIds.length === 0) return
  const moved = await tx.execute<{ id: string }>(sql`
    update planned_visits set team_id = ${teamId} where programme_id = ${programmeId} and round_id = ${roundId}
      and unit_id in ${[...unitIds]} and team_id <> ${teamId} and visit_id is null and dropped_on is null returning id`)
  for (const { id } of moved) await replaceGoers(tx, programmeId, id, [{ id: leaderId, role: 'member' }])
}

export type Accompanied = {
  programmeId: string
  visitId: string | null
  planId: string
  unitZh: string
  unitEn: string
  method: Method
  on: Day
}

/** The visits somebody of the press goes along to, in every programme, the latest first. */
export function accompaniedBy(db: Queryable, personId: string): Promise<Accompanied[]> {
  return db.execute<Accompanied>(sql`
    select p.programme_id as "programmeId", p.visit_id as "visitId", p.id as "planId", o.short_zh as "unitZh",
      o.short_en as "unitEn", coalesce(v.method, p.method) as method,
      coalesce(v.visited_on, p.planned_on)::text as "on"
    from planned_visit_members m
      join planned_visits p on p.programme_id = m.programme_id and p.id = m.plan_id
      join units u on u.programme_id = p.programme_id and u.id = p.unit_id
      join organisations o on o.id = u.organisation_id
      left join visits v on v.programme_id = p.programme_id and v.id = p.visit_id
    where m.person_id = ${personId} and m.role = 'media' and p.dropped_on is null
    order by coalesce(v.visited_on, p.planned_on) desc, p.id limit 100`)
}

/** Who of the press went along to a visit. */
export async function companionsOf(db: Queryable, programmeId: string, visitId: string): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select m.person_id as id from planned_visits p join planned_visit_members m
      on m.programme_id = p.programme_id and m.plan_id = p.id and m.role = 'media'
    where p.programme_id = ${programmeId} and p.visit_id = ${visitId}`)
  return rows.map(({ id }) => id)
}
