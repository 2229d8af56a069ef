import { sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable } from '../open.ts'
import { type Happening, happeningsOf } from './happenings.ts'

export type ReportLine = {
  id: string
  percent: number
  sentence: string
  submittedOn: Day
  order: number
  writtenBy: string
  claimsCompletion: boolean
  acceptedOn: Day | null
  returnedOn: Day | null
  returnReason: string | null
}

/** The reports made on an assignment by `today`, newest first. Drafts are the writer's own affair. */
export function reportsOn(
  db: Queryable,
  programmeId: string,
  assignmentId: string,
  today: Day,
): Promise<ReportLine[]> {
  return db.execute<ReportLine>(sql`select r.id, r.percent, r.sentence, r.submitted_on::text as "submittedOn",
      extract(epoch from r.submitted_at)::float8 as "order", p.name as "writtenBy", r.claims_completion as "claimsCompletion",
      case when r.accepted_on <= ${today} then r.accepted_on::text end as "acceptedOn",
      case when r.returned_on <= ${today} then r.returned_on::text end as "returnedOn", r.return_reason as "returnReason"
    from reports r join people p on p.id = r.written_by
    where r.programme_id = ${programmeId} and r.assignment_id = ${assignmentId} and r.submitted_on <= ${today}
    order by r.submitted_at desc, r.id desc limit 100`)
}

export type VerificationLine = {
  id: string
  percent: number
  basis: string
  verifiedOn: Day
  order: number
  verifiedBy: string
  visitId: string | null
}

export function verificationsOn(
  db: Queryable,
  programmeId: string,
  assignmentId: string,
  today: Day,
): Promise<VerificationLine[]> {
  return db.execute<VerificationLine>(sql`select v.id, v.percent, v.basis, v.verified_on::text as "verifiedOn",
      extract(epoch from v.created_at)::float8 as "order", p.name as "verifiedBy", v.visit_id as "visitId"
    from verifications v join people p on p.id = v.verified_by
    where v.programme_id = ${programmeId} and v.assignment_id = ${assignmentId} and v.verified_on <= ${today}
    order by v.verified_on desc, v.created_at desc limit 50`)
}

/** What happened to an assignment, its milestones, its reports and its verifications, newest first. */
export async function happeningsOn(
  db: Queryable,
  programmeId: string,
  assignmentId: string,
  limit = 30,
): Promise<Happening[]> {
  const records = (kind: string, table: string) => sql`select ${kind}, id from ${sql.raw(table)}
    where programme_id = ${programmeId} and assignment_id = ${assignmentId}`
  const rows = await db.execute<{ id: number }>(sql`
    select e.id::int as id from events e
    join (select 'assignment' as kind, ${assignmentId}::uuid as id union all ${records('milestone', 'milestones')}
      union all ${records('report', 'reports')} union all ${records('verification', 'verifications')}) r
      on e.record_kind = r.kind and e.record_id = r.id
    where e.programme_id = ${programmeId} order by e.id desc limit ${limit}`)
  const found = await happeningsOf(
    db,
    programmeId,
    rows.map(({ id }) => id),
  )
  return found.reverse()
}
