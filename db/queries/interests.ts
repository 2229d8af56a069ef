import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { InterestState, InterestType, OrganisationKind } from '../../lib/interests/interest.ts'
import type { Queryable, Tx } from '../open.ts'
import { interests } from '../schema/index.ts'
import { ofUnits } from './policies.ts'
import { findUnit } from './units.ts'

export type InterestRow = {
  id: string
  unitId: string
  unitZh: string
  unitEn: string
  unitKind: OrganisationKind
  type: InterestType
  importance: number
  claim: string
  claimedOn: Day
  claimedBy: string | null
  answer: string | null
  answeredOn: Day | null
  answeredBy: string | null
  confirmedOn: Day | null
  confirmedBy: string | null
  withdrawnOn: Day | null
  version: number
  provenance: string
  benefits: number
}

const columns = sql`i.id, i.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn",
  o.kind::text as "unitKind", i.type, i.importance, i.claim, i.claimed_on::text as "claimedOn",
  c.name as "claimedBy", i.answer, i.answered_on::text as "answeredOn", a.name as "answeredBy",
  i.confirmed_on::text as "confirmedOn", f.name as "confirmedBy", i.withdrawn_on::text as "withdrawnOn",
  i.version, i.provenance::text as provenance,
  (select count(*)::int from benefits b where b.programme_id = i.programme_id and b.interest_id = i.id) as benefits`

const from = sql`interests i
  join units u on u.programme_id = i.programme_id and u.id = i.unit_id
  join organisations o on o.id = u.organisation_id
  left join people c on c.id = i.claimed_by
  left join people a on a.id = i.answered_by
  left join people f on f.id = i.confirmed_by`

const states: Record<InterestState, SQL> = {
  waiting: sql`i.withdrawn_on is null and i.answered_on is null`,
  answered: sql`i.withdrawn_on is null and i.answered_on is not null and i.confirmed_on is null`,
  confirmed: sql`i.withdrawn_on is null and i.confirmed_on is not null`,
  withdrawn: sql`i.withdrawn_on is not null`,
}

export type InterestsWanted = {
  seen: SeenUnits
  unitId?: string | undefined
  state?: InterestState | undefined
  type?: InterestType | undefined
  kind?: OrganisationKind | undefined
}

function wanted(programmeId: string, today: Day, { seen, unitId, state, type, kind }: InterestsWanted): SQL {
  const limits = [
    sql`i.programme_id = ${programmeId} and i.claimed_on <= ${today}`,
    ofUnits(sql`i.unit_id`, seen),
  ]
  if (unitId) limits.push(sql`i.unit_id = ${unitId}`)
  if (type) limits.push(sql`i.type = ${type}`)
  if (kind) limits.push(sql`o.kind::text = ${kind}`)
  if (state) limits.push(states[state])
  return sql.join(limits, sql` and `)
}

/** One page of the claims: those that wait longest first, then those to be confirmed, the rest by day. */
export async function listInterests(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: InterestsWanted,
  page: { from: number; size: number },
): Promise<{ rows: InterestRow[]; total: number }> {
  const where = wanted(programmeId, today, which)
  const [rows, [count]] = await Promise.all([
    db.execute<InterestRow>(sql`
      select ${columns} from ${from} where ${where}
      order by case when ${states.waiting} then 0 when ${states.answered} then 1
          when ${states.confirmed} then 2 else 3 end,
        i.claimed_on, i.importance desc, u.position, i.id
      limit ${page.size} offset ${page.from}`),
    db.execute<{ total: number }>(sql`select count(*)::int as total from ${from} where ${where}`),
  ])
  return { rows, total: count?.total ?? 0 }
}

/** How many claims stand in each state. */
export async function countInterests(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: InterestsWanted,
): Promise<Record<InterestState, number>> {
  const [row] = await db.execute<Record<InterestState, number>>(sql`
    select count(*) filter (where ${states.waiting})::int as waiting,
      count(*) filter (where ${states.answered})::int as answered,
      count(*) filter (where ${states.confirmed})::int as confirmed,
      count(*) filter (where ${states.withdrawn})::int as withdrawn
    from ${from} where ${wanted(programmeId, today, { ...which, state: undefined })}`)
  return row!
}

export async function findInterest(
  db: Queryable,
  programmeId: string,
  id: string,
): Promise<InterestRow | null> {
  const [row] = await db.execute<InterestRow>(sql`
    select ${columns} from ${from} where i.programme_id = ${programmeId} and i.id = ${id}`)
  return row ?? null
}

export type InterestMoment = {
  id: number
  name: string
  on: Day
  actor: string | null
  /** The answer given, or why one did not satisfy. */
  note: string | null
}

/** What happened to a claim and its benefits, the newest first. */
export function interestHistory(db: Queryable, programmeId: string, id: string): Promise<InterestMoment[]> {
  return db.execute<InterestMoment>(sql`
    select e.id::int as id, e.name, e."on"::text as "on", p.name as actor,
      coalesce(e.after->>'reason', e.after->>'answer') as note
    from events e left join people p on p.id = e.actor_id
    where e.programme_id = ${programmeId} and (e.record_kind = 'interest' and e.record_id = ${id}
      or e.record_kind = 'benefit' and e.record_id in
        (select b.id from benefits b where b.programme_id = ${programmeId} and b.interest_id = ${id}))
    order by e.id desc limit 50`)
}

/** The unit that claims, as the subject of the permission. */
export async function findClaimant(db: Queryable, programmeId: string, unitId: string) {
  const unit = await findUnit(db, programmeId, unitId)
  return unit ? { ...unit, unitId: unit.id } : null
}

export async function lockInterest(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(interests)
    .where(and(eq(interests.programmeId, programmeId), eq(interests.id, id)))
    .for('no key update')
  return row ?? null
}

export async function insertInterest(tx: Tx, row: typeof interests.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(interests).values(row).returning({ id: interests.id })
  return stored!.id
}

export async function updateInterest(
  tx: Tx,
  programmeId: string,
  id: string,
  set: Partial<typeof interests.$inferInsert>,
) {
  await tx
    .update(interests)
    .set({ ...set, version: sql`${interests.version} + 1` })
    .where(and(eq(interests.programmeId, programmeId), eq(interests.id, id)))
}
