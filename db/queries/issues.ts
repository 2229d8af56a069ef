import { and, eq, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { Boundary, IssueState } from '../../lib/issues/issue.ts'
import type { Queryable, Tx } from '../open.ts'
import { issueAnswers, issues } from '../schema/index.ts'
import { ofUnits } from './policies.ts'

export type IssueRow = {
  id: string
  title: string
  boundary: Boundary
  raisedOn: Day
  raisedByName: string | null
  raisedByUnitZh: string | null
  raisedByUnitEn: string | null
  asked: number
  answered: number
  /** The next answer that is owed, by the units one sees. */
  nextDueOn: Day | null
  settledOn: Day | null
  state: IssueState
}

/** A unit knows of what it raised and of what it must answer. */
const seenIssue = (seen: SeenUnits) =>
  seen === 'all'
    ? sql`true`
    : sql`(${ofUnits(sql`r.raised_by_unit_id`, seen)} or exists (select from issue_answers x
        where x.programme_id = r.programme_id and x.issue_id = r.id and ${ofUnits(sql`x.unit_id`, seen)}))`

const state = (today: Day) => sql`case when r.settled_on <= ${today} then 'settled'
  when c.answered = c.asked then 'answered' else 'open' end`

const from = (today: Day, seen: SeenUnits) => sql`issues r left join people b on b.id = r.raised_by
  left join units u on u.programme_id = r.programme_id and u.id = r.raised_by_unit_id
  left join organisations o on o.id = u.organisation_id
  cross join lateral (
    select count(*)::int as asked, (count(*) filter (where x.answered_on <= ${today}))::int as answered,
      min(x.due_on) filter (where (x.answered_on is null or x.answered_on > ${today})
        and ${ofUnits(sql`x.unit_id`, seen)}) as next
    from issue_answers x where x.programme_id = r.programme_id and x.issue_id = r.id) c`

const facts = (today: Day) => sql`r.id, r.title, r.boundary, r.raised_on::text as "raisedOn",
  b.name as "raisedByName", o.short_zh as "raisedByUnitZh", o.short_en as "raisedByUnitEn", c.asked, c.answered,
  c.next::text as "nextDueOn", r.settled_on::text as "settledOn", ${state(today)} as state`

type Which = { seen: SeenUnits; state?: IssueState | undefined }

const wanted = (programmeId: string, today: Day, which: Which) => sql`r.programme_id = ${programmeId}
  and r.raised_on <= ${today} and ${seenIssue(which.seen)}
  ${which.state ? sql`and ${state(today)} = ${which.state}` : sql``}`

export async function listIssues(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: Which,
  { from: start, size }: { from: number; size: number },
): Promise<{ rows: IssueRow[]; total: number }> {
  const where = wanted(programmeId, today, which)
  const [rows, [count]] = await Promise.all([
    db.execute<IssueRow>(sql`select ${facts(today)} from ${from(today, which.seen)} where ${where}
      order by array_position(array['open','answered','settled'], ${state(today)}), c.next, r.raised_on desc, r.id
      limit ${size} offset ${start}`),
    db.execute<{ total: number }>(
      sql`select count(*)::int as total from ${from(today, which.seen)} where ${where}`,
    ),
  ])
  return { rows, total: count?.total ?? 0 }
}

export async function countIssues(
  db: Queryable,
  programmeId: string,
  today: Day,
  seen: SeenUnits,
): Promise<Record<IssueState, number>> {
  const rows = await db.execute<{ state: IssueState; count: number }>(sql`
    select ${state(today)} as state, count(*)::int as count from ${from(today, seen)}
    where ${wanted(programmeId, today, { seen })} group by 1`)
  return {
    open: 0,
    answered: 0,
    settled: 0,
    ...Object.fromEntries(rows.map((row) => [row.state, row.count])),
  }
}

export type IssuePage = IssueRow & {
  description: string
  settlement: string | null
  settledByName: string | null
  version: number
}

export async function findIssue(
  db: Queryable,
  programmeId: string,
  id: string,
  today: Day,
  seen: SeenUnits,
): Promise<IssuePage | null> {
  const [row] = await db.execute<IssuePage>(sql`
    select ${facts(today)}, r.description, r.settlement, s.name as "settledByName", r.version
    from ${from(today, seen)} left join people s on s.id = r.settled_by
    where r.programme_id = ${programmeId} and r.id = ${id} and r.raised_on <= ${today} and ${seenIssue(seen)}`)
  return row ?? null
}

export type AnswerRow = {
  id: string
  issueId: string
  title: string
  unitId: string
  unitZh: string
  unitEn: string
  dueOn: Day
  answer: string | null
  answeredOn: Day | null
  answeredByName: string | null
  version: number
}

/** What units answered or still owe: to one issue, or (`owed`) of those units to all of them. */
export async function listAnswers(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: { issueId: string } | { owedBy: SeenUnits },
): Promise<AnswerRow[]> {
  const filter =
    'issueId' in which
      ? sql`x.issue_id = ${which.issueId}`
      : sql`${ofUnits(sql`x.unit_id`, which.owedBy)} and x.answered_on is null`
  return db.execute<AnswerRow>(sql`
    select x.id, x.issue_id as "issueId", r.title, x.unit_id as "unitId", o.short_zh as "unitZh",
      o.short_en as "unitEn", x.due_on::text as "dueOn", x.answer, x.answered_on::text as "answeredOn",
      b.name as "answeredByName", x.version
    from issue_answers x join issues r on r.programme_id = x.programme_id and r.id = x.issue_id
      join units u on u.programme_id = x.programme_id and u.id = x.unit_id
      join organisations o on o.id = u.organisation_id left join people b on b.id = x.answered_by
    where x.programme_id = ${programmeId} and x.assigned_on <= ${today} and ${filter}
    order by x.answered_on is not null, x.due_on, u.position, x.id`)
}

export async function lockIssue(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(issues)
    .where(and(eq(issues.programmeId, programmeId), eq(issues.id, id)))
    .for('no key update')
  return row ? { ...row, unitId: null } : null
}

/** The answer a unit owes, locked, with its issue. */
export async function lockAnswer(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(issueAnswers)
    .where(and(eq(issueAnswers.programmeId, programmeId), eq(issueAnswers.id, id)))
    .for('no key update')
  if (!row) return null
  const [issue] = await tx
    .select({ title: issues.title, raisedBy: issues.raisedBy })
    .from(issues)
    .where(and(eq(issues.programmeId, programmeId), eq(issues.id, row.issueId)))
  return { ...row, ...issue! }
}

export async function insertIssue(tx: Tx, row: typeof issues.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(issues).values(row).returning({ id: issues.id })
  return stored!.id
}

export async function insertAnswers(tx: Tx, rows: (typeof issueAnswers.$inferInsert)[]) {
  await tx.insert(issueAnswers).values(rows)
}

export async function updateIssue(
  tx: Tx,
  programmeId: string,
  id: string,
  set: Partial<typeof issues.$inferInsert>,
) {
  await tx
    .update(issues)
    .set({ ...set, version: sql`${issues.version} + 1` })
    .where(and(eq(issues.programmeId, programmeId), eq(issues.id, id)))
}

export async function updateAnswer(
  tx: Tx,
  programmeId: string,
  id: string,
  set: Partial<typeof issueAnswers.$inferInsert>,
) {
  await tx
    .update(issueAnswers)
    .set({ ...set, version: sql`${issueAnswers.version} + 1` })
    .where(and(eq(issueAnswers.programmeId, programmeId), eq(issueAnswers.id, id)))
}
