import { type SQL, sql } from 'drizzle-orm'
import type { Group } from '../../lib/access/actor.ts'
import { addDays, addWorkdays, type Day, workdaysBetween } from '../../lib/calendar.ts'
import { countedDays, daysAhead, daysBeforeStart } from '../../lib/ladder/days.ts'
import { type DutyKey, type DutyKind, dutyKinds } from '../../lib/ladder/duty.ts'
import { mostReports } from '../../lib/reports/dues.ts'
import { answerWorkdays } from '../../lib/requests/request.ts'
import type { Queryable } from '../open.ts'
import { documentBinds } from './policy-binding.ts'

/** What every duty is told by, whatever its kind. */
export type OpenDuty = {
  kind: DutyKind
  recordId: string
  unitId: string
  dueOn: Day
  title: string
  titleEn: string
  group: Group
  raisedBy: string | null
  path: string
}

export type Span = {
  programmeId: string
  startsOn: Day
  today: Day /** The latest due day looked at. */
  until: Day
}

/** How far ahead a ladder looks whose first step is `after` working days from the due day. */
export const lookAhead = (today: Day, after: number): Day =>
  addDays(addWorkdays(today, 1 + Math.max(0, -after)), -1)

const firstDay = ({ startsOn }: Span) => addDays(startsOn, -daysBeforeStart)

/** What `days` counts for that day. */
export const countOf = (span: Span, day: Day): number => workdaysBetween(firstDay(span), day)

/**
 * `days`: each with its count of working days; `works`: the working day of each count. Every query on duties begins
 * with them, so that the statutory calendar is one and the same in SQL.
 */
export const calendarTables = (span: Span) => {
  const days = countedDays(firstDay(span), addDays(span.today, daysAhead))
  return sql`days as materialized (
      select day, n from json_to_recordset(${JSON.stringify(days)}::json) as d(day date, n int)),
    works as materialized (select n, min(day) as day from days group by n)`
}

const taskOf = (row: string) =>
  sql`join key_tasks t on t.programme_id = ${sql.raw(row)}.programme_id and t.id = ${sql.raw(row)}.key_task_id`

/** Open duties of a kind that are due by `until`: each by the partial index on its due day. What is done, or waits to be accepted, is none. */
const openOf: Record<DutyKind, (span: Span) => SQL> = {
  assignment: ({ programmeId, today, until }) => sql`
    select a.id, a.unit_id, a.due_on, t.title, coalesce(t.title_en, t.title), 'promotion', null::uuid, 'assignments/' || a.id
    from assignments a ${taskOf('a')}
    where a.programme_id = ${programmeId} and a.accepted_on is null and a.completed_on is null
      and a.due_on <= ${until} and a.issued_on <= ${today}`,
  // One that ends with its assignment would only be told twice.
  milestone: ({ programmeId, today, until }) => sql`
    select m.id, a.unit_id, m.due_on, m.title, m.title, 'promotion', null::uuid, 'assignments/' || a.id
    from milestones m join assignments a on a.programme_id = m.programme_id and a.id = m.assignment_id
    where m.programme_id = ${programmeId} and m.reached_on is null and m.removed_at is null and m.due_on <= ${until}
      and m.due_on < a.due_on and a.accepted_on is null and a.completed_on is null and a.issued_on <= ${today}`,
  // The last report that fell due, or else the one coming next: an older hole cannot be filled (lib/reports/dues.ts).
  report: ({ programmeId, today, until }) => sql`
    select r.id, r.unit_id, w.day, r.title, r.title_en, 'promotion', null::uuid, 'assignments/' || r.id || '/report'
    from (select a.programme_id, a.id, a.unit_id, t.title, coalesce(t.title_en, t.title) as title_en, s.n as start_n,
        a.report_every as every, (h.n - s.n) / a.report_every as passed
      from assignments a ${taskOf('a')} join days s on s.day = a.starts_on
      join days h on h.day = ${today}::date - 1
      where a.programme_id = ${programmeId} and a.accepted_on is null and a.completed_on is null
        and a.report_every is not null and a.starts_on < ${today} and a.issued_on <= ${today}) r
    cross join lateral (select case when r.passed >= 1 and not exists (
        select from reports x join works y on y.day = x.for_due_on where x.programme_id = r.programme_id
          and x.assignment_id = r.id and x.submitted_on is not null and x.returned_on is null
          and y.n = r.start_n + r.passed * r.every)
      then r.passed else r.passed + 1 end as turn) k
    join works w on w.n = r.start_n + k.turn * r.every
    where k.turn <= ${mostReports} and w.day <= ${until} and not exists (
      select from reports x where x.programme_id = r.programme_id and x.assignment_id = r.id and x.for_due_on = w.day
        and x.submitted_on is not null and x.returned_on is null)`,
  finding: ({ programmeId, today, until }) => sql`
    select f.id, f.unit_id, f.due_on, left(f.description, 60), left(f.description, 60), 'supervision', f.raised_by, 'findings/' || f.id
    from findings f
    where f.programme_id = ${programmeId} and f.closed_on is null and f.due_on <= ${until} and f.raised_on <= ${today}
      and not exists (select from rectifications r where r.programme_id = f.programme_id and r.finding_id = f.id
        and r.accepted_on is null and r.returned_on is null)`,
  receipt: (span) => underPolicies(span, sql`p.receipt_due_on`, sql`receipts x`),
  'local-plan': (span) => underPolicies(span, sql`p.plan_due_on`, sql`local_plans x`),
  // Decided by a group's meeting, or promised in a talk: then it is supervision's.
  action: ({ programmeId, today, until }) => sql`
    select a.id, a.unit_id, a.due_on, left(a.text, 60), left(a.text, 60), coalesce(m."group"::text, 'supervision'), null::uuid,
      'actions/' || a.id
    from actions a left join decisions d on d.programme_id = a.programme_id and d.id = a.decision_id
      left join meetings m on m.programme_id = d.programme_id and m.id = d.meeting_id
    where a.programme_id = ${programmeId} and a.done_on is null and a.due_on <= ${until} and a.assigned_on <= ${today}`,
  request: ({ programmeId, today, until }) => sql`
    select q.id, q.unit_id, w.day, left(q.item, 60), left(q.item, 60), 'technical', q.asked_by, 'platform/requests/' || q.id
    from data_requests q join days s on s.day = q.asked_on join works w on w.n = s.n + ${answerWorkdays}
    where q.programme_id = ${programmeId} and q.answered_on is null and q.asked_on <= ${today} and w.day <= ${until}`,
  letter: ({ programmeId, today, until }) => sql`
    select l.id, l.unit_id, l.due_on, l.number, l.number, 'promotion', null::uuid, 'letters/' || l.id
    from letters l
    where l.programme_id = ${programmeId} and l.signed_on is null and l.superseded_on is null and l.outdated_on is null
      and l.due_on <= ${until} and l.issued_on <= ${today}`,
  extension: ({ programmeId, today, until }) => sql`
    select e.id, e.unit_id, e.decide_by, left(e.item, 60), left(e.item_en, 60), e."group"::text, null::uuid, 'extensions/' || e.id
    from extensions e
    where e.programme_id = ${programmeId} and e.granted_on is null and e.refused_on is null and e.decide_by <= ${until}
      and e.asked_on <= ${today}`,
  issue: ({ programmeId, today, until }) => sql`
    select x.id, x.unit_id, x.due_on, left(i.title, 60), left(i.title, 60), 'promotion', null::uuid, 'issues/' || i.id
    from issue_answers x join issues i on i.programme_id = x.programme_id and i.id = x.issue_id
    where x.programme_id = ${programmeId} and x.answered_on is null and i.settled_on is null and x.due_on <= ${until}
      and x.assigned_on <= ${today}`,
}

/** What a binding document asks of each unit it binds; few documents, so a row a unit of those whose time has come. */
const underPolicies = ({ programmeId, today, until }: Span, dueOn: SQL, done: SQL) => sql`
    select p.id, u.id, ${dueOn}, left(p.title, 60), left(coalesce(p.title_en, p.title), 90), 'promotion', null::uuid, 'policies/' || p.id
    from policies p join units u on u.programme_id = p.programme_id
    where p.programme_id = ${programmeId} and p.binding and p.filed_on <= ${today} and ${dueOn} <= ${until}
      and (p.withdrawn_on is null or p.withdrawn_on > ${today})
      and u.joined_on <= ${today} and (u.left_on is null or u.left_on > ${today}) and ${documentBinds}
      and not exists (select from ${done} where x.programme_id = p.programme_id and x.policy_id = p.id and x.unit_id = u.id)`

/** The CTE `due` of all open duties (of these kinds) due by `until`; `calendarTables` must stand before it. */
export const dueTable = (span: Span, kinds: readonly DutyKind[] = dutyKinds) => sql`
  due (kind, id, unit_id, due_on, title, title_en, "group", raised_by, path) as materialized (${sql.join(
    kinds.map((kind) => sql`select ${kind}::duty_kind, o.* from (${openOf[kind](span)}) o`),
    sql` union all `,
  )})`

/** Those of these duties that are still open with that very due day. */
export async function findDuties(
  db: Queryable,
  programme: { id: string; startsOn: Day },
  today: Day,
  keys: readonly DutyKey[],
): Promise<OpenDuty[]> {
  const until = addDays(today, daysAhead)
  const span: Span = { programmeId: programme.id, startsOn: programme.startsOn, today, until }
  const kinds = [...new Set(keys.map(({ kind }) => kind))]
  return db.execute<OpenDuty>(sql`
    with ${calendarTables(span)}, ${dueTable(span, kinds)}
    select d.kind::text as kind, d.id as "recordId", d.unit_id as "unitId", d.due_on::text as "dueOn", d.title,
      d.title_en as "titleEn", d."group", d.raised_by as "raisedBy", d.path
    from due d join json_to_recordset(${JSON.stringify(keys)}::json)
      as k(kind duty_kind, "recordId" uuid, "unitId" uuid, "dueOn" date)
      on k.kind = d.kind and k."recordId" = d.id and k."unitId" = d.unit_id and k."dueOn" = d.due_on
    order by d.unit_id, d.kind, d.id`)
}
