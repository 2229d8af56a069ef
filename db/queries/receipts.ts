import { and, eq, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'
import { localPlans, receipts } from '../schema/index.ts'
import { ofUnits, stepsOf } from './policies.ts'
import { documentBinds } from './policy-binding.ts'

export type LocalPlanRow = {
  id: string
  title: string
  number: string | null
  issuedOn: Day
  recordedOn: Day
  files: { id: string; name: string }[]
}

/** How a unit stands under a binding document. */
export type TransmissionRow = {
  unitId: string
  unitZh: string
  unitEn: string
  unitKind: string
  receivedOn: Day | null
  receivedBy: string | null
  planIssuedOn: Day | null
  plans: LocalPlanRow[]
}

const plans = (today: Day) => sql`(select coalesce(json_agg(json_build_object('id', x.id, 'title', x.title,
    'number', x.number, 'issuedOn', x.issued_on, 'recordedOn', x.recorded_on, 'files', (
      select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name) order by f.created_at), '[]')
      from attachments f where f.programme_id = x.programme_id and f.local_plan_id = x.id)) order by x.issued_on), '[]')
  from local_plans x where x.programme_id = u.programme_id and x.policy_id = p.id and x.unit_id = u.id
    and x.recorded_on <= ${today})`

/** A page of the units a document binds, and of how many it is one. `late`: the deadlines that have run out. */
export async function listTransmission(
  db: Queryable,
  programmeId: string,
  policyId: string,
  today: Day,
  which: { seen: SeenUnits; late?: boolean; overdueBefore: Day },
  { from, size }: { from: number; size: number },
): Promise<{ rows: TransmissionRow[]; total: number }> {
  const late = sql`(r.unit_id is null and p.receipt_due_on < ${which.overdueBefore}
    or l.issued_on is null and p.plan_due_on < ${which.overdueBefore})`
  const body = sql`policies p join units u on u.programme_id = p.programme_id
    join organisations o on o.id = u.organisation_id ${stepsOf(today)}
    left join people b on b.id = r.received_by
    where p.programme_id = ${programmeId} and p.id = ${policyId} and u.joined_on <= ${today}
      and (u.left_on is null or u.left_on > ${today}) and ${documentBinds} and ${ofUnits(sql`u.id`, which.seen)}
      ${which.late ? sql`and ${late}` : sql``}`
  const [rows, [count]] = await Promise.all([
    db.execute<TransmissionRow>(sql`
      select u.id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn", o.kind::text as "unitKind",
        r.received_on::text as "receivedOn", b.name as "receivedBy", l.issued_on::text as "planIssuedOn",
        ${plans(today)} as plans
      from ${body} order by ${late} desc, u.position, u.id limit ${size} offset ${from}`),
    db.execute<{ total: number }>(sql`select count(*)::int as total from ${body}`),
  ])
  return { rows, total: count?.total ?? 0 }
}

export async function findReceipt(tx: Tx, programmeId: string, policyId: string, unitId: string) {
  const [row] = await tx
    .select()
    .from(receipts)
    .where(
      and(
        eq(receipts.programmeId, programmeId),
        eq(receipts.policyId, policyId),
        eq(receipts.unitId, unitId),
      ),
    )
  return row ?? null
}

export async function insertReceipt(tx: Tx, row: typeof receipts.$inferInsert) {
  await tx.insert(receipts).values(row)
}

export async function insertLocalPlan(tx: Tx, row: typeof localPlans.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(localPlans).values(row).returning({ id: localPlans.id })
  return stored!.id
}
