import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { PolicyFunction } from '../../lib/policies/policy.ts'
import type { Queryable, Tx } from '../open.ts'
import { policies } from '../schema/index.ts'
import { documentBinds } from './policy-binding.ts'

export type PolicyFacts = {
  id: string
  number: string | null
  title: string
  titleEn: string | null
  issuers: string[]
  functions: PolicyFunction[]
  signedOn: Day | null
  publishedOn: Day | null
  inForceFrom: Day | null
  inForceUntil: Day | null
  binding: boolean
  receiptDueOn: Day | null
  planDueOn: Day | null
  filedOn: Day
  withdrawnOn: Day | null
  provenance: string
  source: string | null
}

/** A document in the list; how far it has arrived is counted among the units the reader sees. */
export type PolicyRow = PolicyFacts & {
  clauses: number
  bound: number
  received: number
  planned: number
  /** When the reader sees one unit: when that one acknowledged it and issued its own plan. */
  receivedOn: Day | null
  planIssuedOn: Day | null
}

const facts = sql`p.id, p.number, p.title, p.title_en as "titleEn", to_json(p.issuers) as issuers,
  to_json(p.functions) as functions, p.signed_on::text as "signedOn", p.published_on::text as "publishedOn",
  p.in_force_from::text as "inForceFrom", p.in_force_until::text as "inForceUntil", p.binding,
  p.receipt_due_on::text as "receiptDueOn", p.plan_due_on::text as "planDueOn", p.filed_on::text as "filedOn",
  p.withdrawn_on::text as "withdrawnOn", p.provenance::text as provenance, p.source`

/** A unit's two steps under document `p`, as known on the day. */
export const stepsOf = (today: Day) => sql`
  left join receipts r on r.programme_id = u.programme_id and r.policy_id = p.id and r.unit_id = u.id
    and r.received_on <= ${today}
  left join lateral (select min(x.issued_on) as issued_on from local_plans x where x.programme_id = u.programme_id
    and x.policy_id = p.id and x.unit_id = u.id and x.recorded_on <= ${today}) l on true`

export const ofUnits = (column: SQL, seen: SeenUnits) =>
  seen === 'all' ? sql`true` : seen.length === 0 ? sql`false` : sql`${column} in ${[...seen]}`

type Which = {
  seen: SeenUnits
  id?: string | undefined
  fn?: PolicyFunction | undefined
  binding?: boolean | undefined
  sought?: string | undefined
}

function wanted({ id, fn, binding, sought }: Which, programmeId: string, today: Day): SQL {
  const like = sought ? `%${sought.replace(/[\\%_]/g, '\\$&')}%` : null
  return sql`p.programme_id = ${programmeId} and p.filed_on <= ${today}
    ${id ? sql`and p.id = ${id}` : sql``}
    ${fn ? sql`and ${fn} = any(p.functions)` : sql``}
    ${binding === undefined ? sql`` : sql`and p.binding = ${binding}`}
    ${like ? sql`and (p.title ilike ${like} or p.title_en ilike ${like} or p.number ilike ${like})` : sql``}`
}

/** One page of the documents filed by the day, those that bind first, the newest first; and how many there are. */
export async function listPolicies(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: Which,
  { from, size }: { from: number; size: number },
): Promise<{ rows: PolicyRow[]; total: number }> {
  const where = wanted(which, programmeId, today)
  const [rows, [count]] = await Promise.all([
    db.execute<PolicyRow>(sql`
      select ${facts}, coalesce(s.bound, 0) as bound, coalesce(s.received, 0) as received,
        coalesce(s.planned, 0) as planned, s."receivedOn"::text, s."planIssuedOn"::text,
        (select count(*)::int from clauses c where c.programme_id = p.programme_id and c.policy_id = p.id) as clauses
      from policies p
      left join lateral (
        select count(*)::int as bound, count(r.unit_id)::int as received, count(l.issued_on)::int as planned,
          min(r.received_on) as "receivedOn", min(l.issued_on) as "planIssuedOn"
        from units u ${stepsOf(today)}
        where u.programme_id = p.programme_id and u.joined_on <= ${today}
          and (u.left_on is null or u.left_on > ${today}) and ${ofUnits(sql`u.id`, which.seen)} and ${documentBinds}
      ) s on p.binding
      where ${where}
      order by p.withdrawn_on is not null, p.binding desc,
        coalesce(p.published_on, p.signed_on, p.filed_on) desc, p.title, p.id
      limit ${size} offset ${from}`),
    db.execute<{ total: number }>(sql`select count(*)::int as total from policies p where ${where}`),
  ])
  return { rows, total: count?.total ?? 0 }
}

export type Covering = Pick<PolicyFacts, 'id' | 'number' | 'title' | 'titleEn' | 'functions'>

/** Documents that stand on the day, with their functions: what P0's grid is drawn from. */
export function coveringPolicies(db: Queryable, programmeId: string, today: Day): Promise<Covering[]> {
  return db.execute<Covering>(sql`
    select p.id, p.number, p.title, p.title_en as "titleEn", to_json(p.functions) as functions from policies p
    where p.programme_id = ${programmeId} and p.filed_on <= ${today}
      and (p.withdrawn_on is null or p.withdrawn_on > ${today})
      and (p.in_force_until is null or p.in_force_until >= ${today})
    order by coalesce(p.published_on, p.signed_on, p.filed_on), p.id`)
}

export type PolicyPage = PolicyFacts & {
  summary: string
  filedByName: string | null
  version: number
  /** A document is nobody's own: whoever sees the programme's work sees it. */
  unitId: null
}

export async function findPolicy(db: Queryable, programmeId: string, id: string): Promise<PolicyPage | null> {
  const [row] = await db.execute<PolicyPage>(sql`
    select ${facts}, p.summary, p.version, null as "unitId", b.name as "filedByName"
    from policies p left join people b on b.id = p.filed_by
    where p.programme_id = ${programmeId} and p.id = ${id}`)
  return row ?? null
}

export async function lockPolicy(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(policies)
    .where(and(eq(policies.programmeId, programmeId), eq(policies.id, id)))
    .for('no key update')
  return row ? { ...row, unitId: null } : null
}

export async function insertPolicy(tx: Tx, row: typeof policies.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(policies).values(row).returning({ id: policies.id })
  return stored!.id
}

export async function updatePolicy(
  tx: Tx,
  programmeId: string,
  id: string,
  set: Partial<typeof policies.$inferInsert>,
) {
  await tx
    .update(policies)
    .set({ ...set, version: sql`${policies.version} + 1` })
    .where(and(eq(policies.programmeId, programmeId), eq(policies.id, id)))
}

/** A document with this number is filed already. */
export async function numberTaken(tx: Tx, programmeId: string, number: string, but: string | null) {
  const [row] = await tx.execute<{ title: string }>(sql`
    select title from policies where programme_id = ${programmeId} and number = ${number}
      and withdrawn_on is null and id is distinct from ${but} limit 1`)
  return row?.title ?? null
}
