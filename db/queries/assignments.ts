import { and, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Standing } from '../../lib/assignments/standing.ts'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'
import { assignments } from '../schema/index.ts'

/** An assignment in a list: where it stands, with its task's and its unit's names. */
export type AssignmentRow = Standing & {
  keyTaskId: string
  title: string
  titleEn: string | null
  unitId: string
  unitZh: string
  unitEn: string
  unitKind: string
  part: 'lead' | 'support'
}

/** An assignment whole, as its page shows it. */
export type AssignmentWhole = AssignmentRow & {
  programmeId: string
  unitOrganisationId: string
  unitNameZh: string
  unitNameEn: string
  content: string
  taskProvenance: string
  taskSource: string | null
  target: string
  targetQuantity: number | null
  measureUnit: string | null
  baselineQuantity: number | null
  namedPerson: string | null
  evidenceRequired: 'never' | 'completion' | 'always'
  acceptedByName: string | null
  version: number
  provenance: string
}

/**
 * What was said by `today`: the last standing report, the last verification, whether the last word was sent back.
 * Later records are left out, so the example's day can be moved back and forth.
 */
const standing = (
  today: Day,
) => sql`a.id, a.key_task_id as "keyTaskId", k.title, k.title_en as "titleEn", a.unit_id as "unitId",
  o.short_zh as "unitZh", o.short_en as "unitEn", o.kind::text as "unitKind", a.part::text as part, a.weight,
  a.issued_on::text as "issuedOn", a.starts_on::text as "startsOn", a.due_on::text as "dueOn",
  a.first_due_on::text as "firstDueOn", a.report_every as "reportEvery",
  case when a.completed_on <= ${today} then a.completed_on::text end as "completedOn",
  case when a.accepted_on <= ${today} then a.accepted_on::text end as "acceptedOn",
  r.id as "reportId", r.percent as "reportedPercent", r.submitted_on::text as "reportedOn",
  v.percent as "verifiedPercent", v.verified_on::text as "verifiedOn", l.id as "returnedReportId", d.answered`

const from = (today: Day) => sql`assignments a
  join key_tasks k on k.programme_id = a.programme_id and k.id = a.key_task_id
  join units u on u.programme_id = a.programme_id and u.id = a.unit_id
  join organisations o on o.id = u.organisation_id
  left join lateral (select s.id, s.percent, s.submitted_on from reports s
    where s.programme_id = a.programme_id and s.assignment_id = a.id and s.submitted_on <= ${today}
      and (s.returned_on is null or s.returned_on > ${today})
    order by s.submitted_on desc, s.submitted_at desc, s.id desc limit 1) r on true
  left join lateral (select s.percent, s.verified_on from verifications s
    where s.programme_id = a.programme_id and s.assignment_id = a.id and s.verified_on <= ${today}
    order by s.verified_on desc, s.created_at desc, s.id desc limit 1) v on true
  left join lateral (select case when s.returned_on <= ${today} then s.id end as id from reports s
    where s.programme_id = a.programme_id and s.assignment_id = a.id and s.submitted_on <= ${today}
    order by s.submitted_at desc limit 1) l on true
  left join lateral (select json_agg(distinct s.for_due_on) as answered from reports s
    where s.programme_id = a.programme_id and s.assignment_id = a.id and s.submitted_on <= ${today}
      and (s.returned_on is null or s.returned_on > ${today}) and s.for_due_on is not null) d on true`

export type Which = {
  seen: SeenUnits
  units?: readonly string[]
  keyTasks?: readonly string[]
  /** Not accepted by the day asked about. */
  open?: boolean
  /** Due before this day. */
  dueBefore?: Day
  /** Due on this very day. */
  dueOn?: Day
  /** The unit says it is finished, nobody has accepted it yet. */
  claimed?: boolean
  limit?: number
  offset?: number
}

function limits({ seen, units, keyTasks, open, dueBefore, dueOn, claimed }: Which, today: Day): SQL {
  const parts: SQL[] = []
  const among = (column: SQL, list: readonly string[]) =>
    list.length === 0 ? sql`and false` : sql`and ${column} in ${[...list]}`
  if (seen !== 'all') parts.push(among(sql`a.unit_id`, seen))
  if (units) parts.push(among(sql`a.unit_id`, units))
  if (keyTasks) parts.push(among(sql`a.key_task_id`, keyTasks))
  if (open) parts.push(sql`and (a.accepted_on is null or a.accepted_on > ${today})`)
  if (claimed)
    parts.push(sql`and a.completed_on <= ${today} and (a.accepted_on is null or a.accepted_on > ${today})`)
  if (dueOn) parts.push(sql`and a.due_on = ${dueOn}`)
  if (dueBefore) parts.push(sql`and a.due_on < ${dueBefore}`)
  return sql.join(parts, sql` `)
}

/** Assignments issued by `today`, the earliest due first. */
export function listAssignments(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: Which,
): Promise<AssignmentRow[]> {
  const window = which.limit === undefined ? sql`` : sql`limit ${which.limit} offset ${which.offset ?? 0}`
  return db.execute<AssignmentRow>(sql`select ${standing(today)} from ${from(today)}
    where a.programme_id = ${programmeId} and a.issued_on <= ${today} ${limits(which, today)}
    order by a.due_on, k.position, u.position, a.id ${window}`)
}

/** The assignment through its programme; `null` when it is not there. */
export async function findAssignment(
  db: Queryable,
  programmeId: string,
  id: string,
  today: Day,
): Promise<AssignmentWhole | null> {
  const [row] =
    await db.execute<AssignmentWhole>(sql`select ${standing(today)}, a.programme_id as "programmeId",
      u.organisation_id as "unitOrganisationId", o.name_zh as "unitNameZh", o.name_en as "unitNameEn", k.content,
      k.provenance::text as "taskProvenance", k.source as "taskSource", a.target, a.target_quantity as "targetQuantity",
      a.measure_unit as "measureUnit", a.baseline_quantity as "baselineQuantity", a.named_person as "namedPerson",
      a.evidence_required as "evidenceRequired", p.name as "acceptedByName", a.version, a.provenance::text as provenance
    from ${from(today)} left join people p on p.id = a.accepted_by
    where a.programme_id = ${programmeId} and a.id = ${id}`)
  return row ?? null
}

/** For a write: the row itself, locked until the transaction ends. */
export async function lockAssignment(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(assignments)
    .where(and(eq(assignments.programmeId, programmeId), eq(assignments.id, id)))
    .for('no key update')
  return row ?? null
}

export type NewAssignment = typeof assignments.$inferInsert

export async function insertAssignments(tx: Tx, rows: NewAssignment[]) {
  return tx.insert(assignments).values(rows).returning({ id: assignments.id, unitId: assignments.unitId })
}

/** Changes the plan of an assignment; what was first approved (`firstDueOn`) stays. */
export async function updateAssignment(tx: Tx, programmeId: string, id: string, set: Partial<NewAssignment>) {
  await tx
    .update(assignments)
    .set({ ...set, version: sql`${assignments.version} + 1` })
    .where(and(eq(assignments.programmeId, programmeId), eq(assignments.id, id)))
}

/** Moves the due date of a task's open assignments; what was first approved stays. Answers which moved. */
export async function moveDueDates(tx: Tx, programmeId: string, keyTaskId: string, to: Day) {
  return tx
    .update(assignments)
    .set({ dueOn: to, version: sql`${assignments.version} + 1` })
    .where(
      and(
        eq(assignments.programmeId, programmeId),
        eq(assignments.keyTaskId, keyTaskId),
        isNull(assignments.acceptedOn),
        ne(assignments.dueOn, to),
      ),
    )
    .returning({ id: assignments.id, unitId: assignments.unitId })
}

/** The latest planned start among a task's open assignments: its due date may not come before it. */
export async function latestStart(tx: Tx, programmeId: string, keyTaskId: string): Promise<Day | null> {
  const [row] = await tx.execute<{ on: Day | null }>(sql`select max(starts_on)::text as "on" from assignments
    where programme_id = ${programmeId} and key_task_id = ${keyTaskId} and accepted_on is null`)
  return row?.on ?? null
}

export async function hasReports(tx: Tx, programmeId: string, assignmentId: string): Promise<boolean> {
  const [row] = await tx.execute<{ has: boolean }>(sql`select exists (select 1 from reports
    where programme_id = ${programmeId} and assignment_id = ${assignmentId} and submitted_at is not null) as has`)
  return row?.has ?? false
}
