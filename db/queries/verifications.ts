import { and, eq, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'
import { assignments, verifications } from '../schema/index.ts'

/** An assignment with what its unit says and what was last found, side by side. Percents 0..100. */
export type Verifiable = {
  id: string
  unitId: string
  unitOrganisationId: string
  unitZh: string
  unitEn: string
  titleZh: string
  titleEn: string | null
  target: string
  dueOn: Day
  reported: number | null
  reportedOn: Day | null
  verified: number | null
  verifiedOn: Day | null
}

const verifiable = sql`select a.id, a.unit_id as "unitId", u.organisation_id as "unitOrganisationId",
    o.short_zh as "unitZh", o.short_en as "unitEn", t.title as "titleZh", t.title_en as "titleEn", a.target,
    a.due_on::text as "dueOn", r.percent as reported, r.submitted_on::text as "reportedOn",
    v.percent as verified, v.verified_on::text as "verifiedOn"
  from assignments a join key_tasks t on t.programme_id = a.programme_id and t.id = a.key_task_id
    join units u on u.programme_id = a.programme_id and u.id = a.unit_id
    join organisations o on o.id = u.organisation_id
    left join lateral (select percent, submitted_on from reports r where r.programme_id = a.programme_id
      and r.assignment_id = a.id and r.submitted_at is not null and r.returned_at is null
      order by r.submitted_at desc limit 1) r on true
    left join lateral (select percent, verified_on from verifications v where v.programme_id = a.programme_id
      and v.assignment_id = a.id order by v.verified_on desc, v.created_at desc limit 1) v on true`

/** What may be verified on the spot: the unit's assignments, by due date. */
export function listVerifiable(db: Queryable, programmeId: string, unitId: string): Promise<Verifiable[]> {
  return db.execute<Verifiable>(
    sql`${verifiable} where a.programme_id = ${programmeId} and a.unit_id = ${unitId} order by a.due_on, t.position`,
  )
}

export async function findVerifiable(
  db: Queryable,
  programmeId: string,
  assignmentId: string,
): Promise<Verifiable | null> {
  const [row] = await db.execute<Verifiable>(
    sql`${verifiable} where a.programme_id = ${programmeId} and a.id = ${assignmentId}`,
  )
  return row ?? null
}

export async function lockAssignmentToVerify(tx: Tx, programmeId: string, assignmentId: string) {
  const [row] = await tx
    .select({ id: assignments.id, unitId: assignments.unitId })
    .from(assignments)
    .where(and(eq(assignments.programmeId, programmeId), eq(assignments.id, assignmentId)))
    .for('no key update')
  return row ?? null
}

type New = Omit<typeof verifications.$inferInsert, 'id' | 'provenance' | 'createdAt'>

export async function insertVerifications(tx: Tx, rows: New[]): Promise<{ id: string }[]> {
  if (rows.length === 0) return []
  return tx.insert(verifications).values(rows).returning({ id: verifications.id })
}

export type VerificationRow = {
  id: string
  assignmentId: string
  titleZh: string
  titleEn: string | null
  percent: number
  basis: string
  reported: number | null
}

/** What one visit verified, beside what the unit had reported by then. */
export function listVerificationsOf(
  db: Queryable,
  programmeId: string,
  visitId: string,
): Promise<VerificationRow[]> {
  return db.execute<VerificationRow>(sql`
    select v.id, v.assignment_id as "assignmentId", t.title as "titleZh", t.title_en as "titleEn", v.percent, v.basis,
      (select r.percent from reports r where r.programme_id = v.programme_id and r.assignment_id = v.assignment_id
        and r.submitted_on <= v.verified_on and r.returned_at is null order by r.submitted_at desc limit 1) as reported
    from verifications v join assignments a on a.programme_id = v.programme_id and a.id = v.assignment_id
      join key_tasks t on t.programme_id = a.programme_id and t.id = a.key_task_id
    where v.programme_id = ${programmeId} and v.visit_id = ${visitId} order by t.position, v.id`)
}
