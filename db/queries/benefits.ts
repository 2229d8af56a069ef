import { and, eq, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'
import { benefitAmounts, benefits } from '../schema/index.ts'
import { lockInterest } from './interests.ts'
import { ofUnits } from './policies.ts'

export type AmountOf = {
  id: string
  kind: 'planned' | 'realised'
  on: Day
  amount: number
  note: string
  recordedBy: string | null
  recordedById: string | null
  verifiedOn: Day | null
  verifiedBy: string | null
}

export type BenefitRow = {
  id: string
  unitId: string
  unitZh: string
  unitEn: string
  interestId: string
  name: string
  measureUnit: string
  importance: number
  provenance: string
  amounts: AmountOf[]
}

const columns = sql`b.id, b.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn",
  b.interest_id as "interestId", b.name, b.measure_unit as "measureUnit", b.importance,
  b.provenance::text as provenance, (
    select coalesce(json_agg(json_build_object('id', a.id, 'kind', a.kind, 'on', a."on", 'amount', a.amount,
      'note', a.note, 'recordedBy', r.name, 'recordedById', a.recorded_by, 'verifiedOn', a.verified_on,
      'verifiedBy', v.name) order by a."on", a.kind, a.id), '[]')
    from benefit_amounts a left join people r on r.id = a.recorded_by left join people v on v.id = a.verified_by
    where a.programme_id = b.programme_id and a.benefit_id = b.id) as amounts`

const from = sql`benefits b join units u on u.programme_id = b.programme_id and u.id = b.unit_id
  join organisations o on o.id = u.organisation_id`

export function benefitsOf(db: Queryable, programmeId: string, interestId: string): Promise<BenefitRow[]> {
  return db.execute<BenefitRow>(sql`
    select ${columns} from ${from} where b.programme_id = ${programmeId} and b.interest_id = ${interestId}
    order by b.importance desc, b.created_at, b.id`)
}

export async function listBenefits(
  db: Queryable,
  programmeId: string,
  { seen, unitId }: { seen: SeenUnits; unitId?: string | undefined },
  page: { from: number; size: number },
): Promise<{ rows: BenefitRow[]; total: number }> {
  const where = sql`b.programme_id = ${programmeId} and ${ofUnits(sql`b.unit_id`, seen)}
    ${unitId ? sql`and b.unit_id = ${unitId}` : sql``}`
  const [rows, [count]] = await Promise.all([
    db.execute<BenefitRow>(sql`
      select ${columns} from ${from} where ${where}
      order by u.position, b.importance desc, b.id limit ${page.size} offset ${page.from}`),
    db.execute<{ total: number }>(sql`select count(*)::int as total from ${from} where ${where}`),
  ])
  return { rows, total: count?.total ?? 0 }
}

/** The claim a benefit answers, for the page it opens on. */
export async function findBenefit(db: Queryable, programmeId: string, id: string) {
  const [row] = await db
    .select({ id: benefits.id, unitId: benefits.unitId, interestId: benefits.interestId })
    .from(benefits)
    .where(and(eq(benefits.programmeId, programmeId), eq(benefits.id, id)))
  return row ?? null
}

/** A benefit with the claim it answers; both locked. */
export async function lockBenefit(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(benefits)
    .where(and(eq(benefits.programmeId, programmeId), eq(benefits.id, id)))
    .for('no key update')
  const interest = row ? await lockInterest(tx, programmeId, row.interestId) : null
  return row && interest ? { ...row, interest } : null
}

/** A realised amount with its benefit; whoever recorded it is the submitter a second person must differ from. */
export async function lockAmount(tx: Tx, programmeId: string, amountId: string) {
  const [amount] = await tx
    .select()
    .from(benefitAmounts)
    .where(
      and(
        eq(benefitAmounts.programmeId, programmeId),
        eq(benefitAmounts.id, amountId),
        eq(benefitAmounts.kind, 'realised'),
      ),
    )
    .for('no key update')
  const benefit = amount ? await lockBenefit(tx, programmeId, amount.benefitId) : null
  if (!amount || !benefit) return null
  const [by] = await tx.execute<{ name: string }>(
    sql`select name from people where id = ${amount.verifiedBy}`,
  )
  return {
    ...benefit,
    amountId: amount.id,
    amount: amount.amount,
    verifiedOn: amount.verifiedOn,
    verifiedByName: by?.name ?? null,
    submittedBy: amount.recordedBy,
  }
}

export async function insertBenefit(tx: Tx, row: typeof benefits.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(benefits).values(row).returning({ id: benefits.id })
  return stored!.id
}

export async function insertAmount(tx: Tx, row: typeof benefitAmounts.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(benefitAmounts).values(row).returning({ id: benefitAmounts.id })
  return stored!.id
}

export async function verifyAmount(
  tx: Tx,
  programmeId: string,
  id: string,
  set: { verifiedOn: Day; verifiedBy: string },
) {
  await tx
    .update(benefitAmounts)
    .set(set)
    .where(and(eq(benefitAmounts.programmeId, programmeId), eq(benefitAmounts.id, id)))
}
