import { and, eq, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { RoundScope } from '../../lib/rounds/round.ts'
import type { Queryable, Tx } from '../open.ts'
import { type organisations, rounds, roundUnits } from '../schema/index.ts'

type UnitKind = typeof organisations.$inferSelect.kind

export type RoundRow = {
  id: string
  name: string
  startsOn: Day
  endsOn: Day
  scope: RoundScope
  kind: UnitKind | null
  aim: string
  openedOn: Day | null
  openedByName: string | null
  closedOn: Day | null
  closedByName: string | null
  conclusion: string
  version: number
  /** Units in its scope; with a visit planned; of these visited in it; visited at all. */
  inScope: number
  planned: number
  plannedVisited: number
  visited: number
  teams: number
}

/** The units a round `r` is about: `u` with its organisation `o` is one of them. */
export const inScope = sql`u.programme_id = r.programme_id and u.left_on is null and (r.scope = 'all'
  or (r.scope = 'kind' and o.kind = r.kind) or (r.scope = 'chosen' and exists (select from round_units x
    where x.programme_id = r.programme_id and x.round_id = r.id and x.unit_id = u.id)))`

const scopeUnits = sql`select u.id,
    exists (select from planned_visits p where p.programme_id = r.programme_id and p.round_id = r.id
      and p.unit_id = u.id and p.dropped_on is null) as planned,
    exists (select from visits v where v.programme_id = r.programme_id and v.unit_id = u.id
      and v.visited_on between r.starts_on and r.ends_on) as visited
  from units u join organisations o on o.id = u.organisation_id where ${inScope}`

const facts = sql`r.id, r.name, r.starts_on::text as "startsOn", r.ends_on::text as "endsOn", r.scope::text as scope,
  r.kind::text as kind, r.aim, r.opened_on::text as "openedOn", a.name as "openedByName",
  r.closed_on::text as "closedOn", c.name as "closedByName", r.conclusion, r.version,
  s."inScope", s.planned, s."plannedVisited", s.visited,
  (select count(*)::int from teams t where t.programme_id = r.programme_id and t.round_id = r.id) as teams`

const from = sql`rounds r left join people a on a.id = r.opened_by left join people c on c.id = r.closed_by
  left join lateral (select count(*)::int as "inScope", count(*) filter (where x.planned)::int as planned,
      count(*) filter (where x.planned and x.visited)::int as "plannedVisited",
      count(*) filter (where x.visited)::int as visited from (${scopeUnits}) x) s on true`

/** Every round, the newest first. */
export function listRounds(db: Queryable, programmeId: string): Promise<RoundRow[]> {
  return db.execute<RoundRow>(sql`select ${facts} from ${from} where r.programme_id = ${programmeId}
    order by r.starts_on desc, r.id`)
}

export async function findRound(db: Queryable, programmeId: string, id: string): Promise<RoundRow | null> {
  const [row] = await db.execute<RoundRow>(sql`select ${facts} from ${from}
    where r.programme_id = ${programmeId} and r.id = ${id}`)
  return row ?? null
}

/** For a write: the row itself, locked; all writes about its teams and plans queue here. It belongs to no unit. */
export async function lockRound(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(rounds)
    .where(and(eq(rounds.programmeId, programmeId), eq(rounds.id, id)))
    .for('no key update')
  return row ? { ...row, unitId: null } : null
}

export type ScopeUnit = {
  id: string
  organisationId: string
  kind: string
  shortZh: string
  shortEn: string
  position: number
  teamId: string | null
  teamName: string | null
  planned: boolean
  visited: boolean
  lastOn: Day | null
}

/** The units of a round's scope with the team that cares for each, and when each was last contacted at all. */
export function unitsInScope(db: Queryable, programmeId: string, roundId: string): Promise<ScopeUnit[]> {
  return db.execute<ScopeUnit>(sql`
    select u.id, u.organisation_id as "organisationId", o.kind::text as kind, o.short_zh as "shortZh",
      o.short_en as "shortEn", u.position, t.id as "teamId", t.name as "teamName", x.planned, x.visited,
      (select max(v.visited_on)::text from visits v where v.programme_id = u.programme_id and v.unit_id = u.id) as "lastOn"
    from rounds r cross join units u join organisations o on o.id = u.organisation_id
      left join team_units w on w.programme_id = r.programme_id and w.round_id = r.id and w.unit_id = u.id
      left join teams t on t.programme_id = w.programme_id and t.id = w.team_id
      join lateral (select
        exists (select from planned_visits p where p.programme_id = r.programme_id and p.round_id = r.id
          and p.unit_id = u.id and p.dropped_on is null) as planned,
        exists (select from visits v where v.programme_id = r.programme_id and v.unit_id = u.id
          and v.visited_on between r.starts_on and r.ends_on) as visited) x on true
    where r.programme_id = ${programmeId} and r.id = ${roundId} and ${inScope}
    order by u.position`)
}

/** The units named one by one, for a round whose scope is chosen. */
export async function chosenUnits(db: Queryable, programmeId: string, roundId: string): Promise<string[]> {
  const rows = await db
    .select({ id: roundUnits.unitId })
    .from(roundUnits)
    .where(and(eq(roundUnits.programmeId, programmeId), eq(roundUnits.roundId, roundId)))
  return rows.map(({ id }) => id)
}

export async function insertRound(tx: Tx, row: typeof rounds.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(rounds).values(row).returning({ id: rounds.id })
  return stored!.id
}

export async function changeRound(
  tx: Tx,
  programmeId: string,
  id: string,
  change: Partial<typeof rounds.$inferInsert>,
) {
  await tx
    .update(rounds)
    .set({ ...change, version: sql`${rounds.version} + 1` })
    .where(and(eq(rounds.programmeId, programmeId), eq(rounds.id, id)))
}

/** Puts these units in the place of those chosen before. */
export async function chooseUnits(tx: Tx, programmeId: string, roundId: string, unitIds: readonly string[]) {
  await tx
    .delete(roundUnits)
    .where(and(eq(roundUnits.programmeId, programmeId), eq(roundUnits.roundId, roundId)))
  if (unitIds.length > 0)
    await tx.insert(roundUnits).values(unitIds.map((unitId) => ({ programmeId, roundId, unitId })))
}

/** Whether a round of that name is there already, other than `exceptId`. */
export async function isRoundNamed(tx: Tx, programmeId: string, name: string, exceptId: string | null) {
  const [row] = await tx.execute<{ id: string }>(sql`select id from rounds
    where programme_id = ${programmeId} and name = ${name} and id is distinct from ${exceptId}`)
  return row !== undefined
}
