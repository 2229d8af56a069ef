import { type SQL, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable } from '../open.ts'

/** A report as pages show it, beside what stood before it and what was verified. */
export type ReportShown = {
  id: string
  assignmentId: string
  unitId: string
  unitOrganisationId: string
  unitZh: string
  unitEn: string
  unitKind: string
  keyTaskId: string
  title: string
  titleEn: string | null
  target: string
  targetQuantity: number | null
  measureUnit: string | null
  dueOn: Day
  forDueOn: Day | null
  percent: number
  quantity: number | null
  sentence: string
  problems: string
  helpNeeded: string
  nextStep: string
  claimsCompletion: boolean
  writtenByName: string
  /** Null when nobody accepted the completion yet. */
  completionAcceptedOn: Day | null
  completedOn: Day | null
  assignmentVersion: number
  submittedOn: Day
  acceptedOn: Day | null
  acceptedByName: string | null
  returnedOn: Day | null
  returnedByName: string | null
  returnReason: string | null
  version: number
  provenance: string
  previousPercent: number | null
  previousOn: Day | null
  verifiedPercent: number | null
  verifiedOn: Day | null
}

const shown = sql`r.id, r.assignment_id as "assignmentId", r.unit_id as "unitId", u.organisation_id as "unitOrganisationId",
  o.short_zh as "unitZh", o.short_en as "unitEn", o.kind::text as "unitKind", a.key_task_id as "keyTaskId", k.title, k.title_en as "titleEn",
  a.target, a.target_quantity as "targetQuantity", a.measure_unit as "measureUnit", a.due_on::text as "dueOn",
  a.accepted_on::text as "completionAcceptedOn", a.completed_on::text as "completedOn", a.version as "assignmentVersion",
  r.for_due_on::text as "forDueOn", r.percent, r.quantity, r.sentence, r.problems, r.help_needed as "helpNeeded",
  r.next_step as "nextStep", r.claims_completion as "claimsCompletion", w.name as "writtenByName",
  r.submitted_on::text as "submittedOn", r.accepted_on::text as "acceptedOn", ab.name as "acceptedByName",
  r.returned_on::text as "returnedOn", rb.name as "returnedByName", r.return_reason as "returnReason", r.version,
  r.provenance::text as provenance, p.percent as "previousPercent", p.submitted_on::text as "previousOn",
  v.percent as "verifiedPercent", v.verified_on::text as "verifiedOn"`

/** Previous: the last standing report before this one. Verified: the last verification up to `today`. */
const joined = (today: Day) => sql`reports r
  join assignments a on a.programme_id = r.programme_id and a.id = r.assignment_id
  join key_tasks k on k.programme_id = a.programme_id and k.id = a.key_task_id
  join units u on u.programme_id = r.programme_id and u.id = r.unit_id
  join organisations o on o.id = u.organisation_id
  join people w on w.id = r.written_by
  left join people ab on ab.id = r.accepted_by
  left join people rb on rb.id = r.returned_by
  left join lateral (select s.percent, s.submitted_on from reports s
    where s.programme_id = r.programme_id and s.assignment_id = r.assignment_id and s.returned_on is null
      and s.submitted_at < r.submitted_at and s.submitted_on <= r.submitted_on
    order by s.submitted_on desc, s.submitted_at desc limit 1) p on true
  left join lateral (select x.percent, x.verified_on from verifications x
    where x.programme_id = r.programme_id and x.assignment_id = r.assignment_id and x.verified_on <= ${today}
    order by x.verified_on desc, x.created_at desc limit 1) v on true`

/** The submitted report through its programme; `null` when it is not there. Drafts have no page. */
export async function findReport(
  db: Queryable,
  programmeId: string,
  id: string,
  today: Day,
): Promise<ReportShown | null> {
  const [row] = await db.execute<ReportShown>(sql`select ${shown} from ${joined(today)}
    where r.programme_id = ${programmeId} and r.id = ${id} and r.submitted_at is not null`)
  return row ?? null
}

export type QueueFilter = { kind?: string; taskId?: string; claims?: boolean }

const awaiting = (programmeId: string, today: Day, filter: QueueFilter): SQL => {
  const limits = [
    sql`r.programme_id = ${programmeId} and r.submitted_at is not null and r.accepted_at is null and r.returned_at is null`,
    sql`r.submitted_on <= ${today}`,
  ]
  if (filter.kind) limits.push(sql`o.kind::text = ${filter.kind}`)
  if (filter.taskId) limits.push(sql`a.key_task_id = ${filter.taskId}`)
  if (filter.claims) limits.push(sql`r.claims_completion`)
  return sql.join(limits, sql` and `)
}

/** Submitted and judged by nobody yet, the oldest first. */
export function listAwaiting(
  db: Queryable,
  programmeId: string,
  today: Day,
  filter: QueueFilter,
  window: { limit: number; offset: number },
): Promise<ReportShown[]> {
  return db.execute<ReportShown>(sql`select ${shown} from ${joined(today)}
    where ${awaiting(programmeId, today, filter)}
    order by r.submitted_at, r.id limit ${window.limit} offset ${window.offset}`)
}

/** How many wait, how many of them claim completion, and since when the oldest does. */
export async function countAwaiting(db: Queryable, programmeId: string, today: Day, filter: QueueFilter) {
  const [row] = await db.execute<{ waiting: number; claims: number; since: Day | null }>(sql`
    select count(*)::int as waiting, count(*) filter (where r.claims_completion)::int as claims,
      min(r.submitted_on)::text as since
    from reports r
    join assignments a on a.programme_id = r.programme_id and a.id = r.assignment_id
    join units u on u.programme_id = r.programme_id and u.id = r.unit_id
    join organisations o on o.id = u.organisation_id
    where ${awaiting(programmeId, today, filter)}`)
  return row ?? { waiting: 0, claims: 0, since: null }
}

/** The key tasks a queue can be narrowed to. */
export function queueTasks(db: Queryable, programmeId: string) {
  return db.execute<{ id: string; title: string; titleEn: string | null }>(sql`
    select id, title, title_en as "titleEn" from key_tasks where programme_id = ${programmeId} order by position`)
}

/** What the report form stands on: the assignment with its task's and its unit's names. */
export type AssignmentToReport = {
  id: string
  unitId: string
  unitOrganisationId: string
  unitZh: string
  unitEn: string
  title: string
  titleEn: string | null
  target: string
  targetQuantity: number | null
  measureUnit: string | null
  startsOn: Day
  dueOn: Day
  reportEvery: number | null
  completedOn: Day | null
  acceptedOn: Day | null
  evidenceRequired: 'never' | 'completion' | 'always'
}

export async function findToReport(
  db: Queryable,
  programmeId: string,
  assignmentId: string,
): Promise<AssignmentToReport | null> {
  const [row] = await db.execute<AssignmentToReport>(sql`
    select a.id, a.unit_id as "unitId", u.organisation_id as "unitOrganisationId", o.short_zh as "unitZh", o.short_en as "unitEn",
      k.title, k.title_en as "titleEn", a.target, a.target_quantity as "targetQuantity", a.measure_unit as "measureUnit",
      a.starts_on::text as "startsOn", a.due_on::text as "dueOn", a.report_every as "reportEvery",
      a.completed_on::text as "completedOn", a.accepted_on::text as "acceptedOn", a.evidence_required as "evidenceRequired"
    from assignments a
    join key_tasks k on k.programme_id = a.programme_id and k.id = a.key_task_id
    join units u on u.programme_id = a.programme_id and u.id = a.unit_id
    join organisations o on o.id = u.organisation_id
    where a.programme_id = ${programmeId} and a.id = ${assignmentId}`)
  return row ?? null
}

export async function personName(db: Queryable, id: string): Promise<string> {
  const [row] = await db.execute<{ name: string }>(sql`select name from people where id = ${id}`)
  return row?.name ?? ''
}
