import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Care, Role, TeamCandidate } from '../../lib/teams/team.ts'
import type { Candidate } from '../../lib/visits/visit.ts'
import type { Queryable, Tx } from '../open.ts'
import { teamMembers, teams, teamUnits } from '../schema/index.ts'

export type TeamMember = Candidate & {
  role: Role
  groups: string[]
  organisationZh: string | null
  organisationEn: string | null
}

export type TeamRow = {
  id: string
  roundId: string
  name: string
  leaderId: string
  version: number
  members: TeamMember[]
  unitIds: string[]
}

const person = sql`'id', p.id, 'name', p.name, 'organisationId', p.organisation_id,
  'organisationZh', o.short_zh, 'organisationEn', o.short_en,
  'groups', (select coalesce(json_agg(distinct s."group") filter (where s."group" is not null), '[]') from seats s
    where s.programme_id = t.programme_id and s.person_id = p.id and s.until_on is null),
  'unitIds', (select coalesce(json_agg(distinct s.unit_id) filter (where s.unit_id is not null), '[]') from seats s
    where s.programme_id = t.programme_id and s.person_id = p.id and s.until_on is null)`

/** The teams of a round with their people, the leader first, and the units each cares for. */
export function teamsOfRound(
  db: Queryable,
  programmeId: string,
  roundId: string,
  teamId?: string,
): Promise<TeamRow[]> {
  return db.execute<TeamRow>(sql`
    select t.id, t.round_id as "roundId", t.name, t.leader_id as "leaderId", t.version,
      (select coalesce(json_agg(json_build_object('role', m.role, ${person})
          order by p.id <> t.leader_id, m.role desc, p.name, p.id), '[]')
        from team_members m join people p on p.id = m.person_id left join organisations o on o.id = p.organisation_id
        where m.programme_id = t.programme_id and m.team_id = t.id) as members,
      (select coalesce(json_agg(w.unit_id order by u.position), '[]') from team_units w
        join units u on u.programme_id = w.programme_id and u.id = w.unit_id
        where w.programme_id = t.programme_id and w.team_id = t.id) as "unitIds"
    from teams t where t.programme_id = ${programmeId} and t.round_id = ${roundId}
      ${teamId ? sql`and t.id = ${teamId}` : sql``}
    order by t.created_at, t.name`)
}

/** Which team cares for which unit in a round. */
export function careOf(db: Queryable, programmeId: string, roundId: string): Promise<Care[]> {
  return db.execute<Care>(sql`
    select w.unit_id as "unitId", w.team_id as "teamId", t.name as "teamName" from team_units w
      join teams t on t.programme_id = w.programme_id and t.id = w.team_id
    where w.programme_id = ${programmeId} and w.round_id = ${roundId}`)
}

export type Recruit = TeamCandidate & {
  groups: string[]
  posts: string[]
  organisationZh: string | null
  organisationEn: string | null
}

/** Everybody a team may be drawn from: whoever holds a seat, and the people of the press, who hold none here. */
export function listRecruits(db: Queryable, programmeId: string): Promise<Recruit[]> {
  return db.execute<Recruit>(sql`
    select p.id, p.name, p.organisation_id as "organisationId", o.short_zh as "organisationZh",
      o.short_en as "organisationEn", count(s.id) = 0 as media,
      coalesce(json_agg(distinct s."group") filter (where s."group" is not null), '[]') as groups,
      coalesce(json_agg(distinct s.post) filter (where s.id is not null), '[]') as posts,
      coalesce(json_agg(distinct s.unit_id) filter (where s.unit_id is not null), '[]') as "unitIds"
    from people p left join organisations o on o.id = p.organisation_id
      left join seats s on s.person_id = p.id and s.programme_id = ${programmeId} and s.until_on is null
    where p.disabled_at is null and p.administration is null and (s.post is null or s.post <> 'observer')
    group by p.id, o.id having count(s.id) > 0 or o.kind = 'media' order by p.name, p.id`)
}

export async function isTeamNamed(
  tx: Tx,
  programmeId: string,
  roundId: string,
  { name, exceptId }: { name: string; exceptId: string | null },
) {
  const [row] = await tx.execute<{ id: string }>(sql`select id from teams where programme_id = ${programmeId}
    and round_id = ${roundId} and name = ${name} and id is distinct from ${exceptId}`)
  return row !== undefined
}

export async function insertTeam(tx: Tx, row: typeof teams.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(teams).values(row).returning({ id: teams.id })
  return stored!.id
}

export async function changeTeam(
  tx: Tx,
  programmeId: string,
  id: string,
  change: Partial<typeof teams.$inferInsert>,
) {
  await tx
    .update(teams)
    .set({ ...change, version: sql`${teams.version} + 1` })
    .where(and(eq(teams.programmeId, programmeId), eq(teams.id, id)))
}

/** Puts these people and these units in the place of the team's former ones; units leave whatever team had them. */
export async function manTeam(
  tx: Tx,
  team: { programmeId: string; roundId: string; teamId: string },
  members: readonly { id: string; role: Role }[],
  unitIds: readonly string[],
) {
  const { programmeId, roundId, teamId } = team
  const its = and(eq(teamMembers.programmeId, programmeId), eq(teamMembers.teamId, teamId))
  await tx.delete(teamMembers).where(its)
  await tx
    .insert(teamMembers)
    .values(members.map(({ id, role }) => ({ programmeId, teamId, personId: id, role })))
  await tx.delete(teamUnits).where(and(eq(teamUnits.programmeId, programmeId), eq(teamUnits.teamId, teamId)))
  if (unitIds.length === 0) return
  await tx
    .delete(teamUnits)
    .where(
      and(
        eq(teamUnits.programmeId, programmeId),
        eq(teamUnits.roundId, roundId),
        inArray(teamUnits.unitId, [...unitIds]),
      ),
    )
  await tx.insert(teamUnits).values(unitIds.map((unitId) => ({ programmeId, roundId, teamId, unitId })))
}

/** Whether any visit was ever planned for the team: then it stays, as part of what was meant to be. */
export async function hasPlans(tx: Tx, programmeId: string, id: string): Promise<boolean> {
  const [row] = await tx.execute(
    sql`select 1 from planned_visits where programme_id = ${programmeId} and team_id = ${id} limit 1`,
  )
  return row !== undefined
}

export async function deleteTeam(tx: Tx, programmeId: string, id: string) {
  await tx.delete(teams).where(and(eq(teams.programmeId, programmeId), eq(teams.id, id)))
}
