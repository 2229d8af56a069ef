import { sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable } from '../open.ts'

/** What waits for a person, each kind by its own short query; lists are cut at `limit`, counts are not. */

type Unit = { unitId: string; unitZh: string; unitEn: string }

const unitNames = sql`u.id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn"`
const joinUnit = (
  row: string,
) => sql`join units u on u.programme_id = ${sql.raw(row)}.programme_id and u.id = ${sql.raw(row)}.unit_id
  join organisations o on o.id = u.organisation_id`

const among = (seen: SeenUnits, column: string) =>
  seen === 'all' ? sql`` : seen.length === 0 ? sql`and false` : sql`and ${sql.raw(column)} in ${[...seen]}`

export type AwaitingReport = Unit & {
  id: string
  title: string
  titleEn: string | null
  percent: number
  submittedOn: Day
  claimsCompletion: boolean
  total: number
}

/** Reports nobody has judged yet, the oldest first; `total` counts them all. */
export function reportsAwaiting(db: Queryable, programmeId: string, today: Day, limit: number) {
  return db.execute<AwaitingReport>(sql`select r.id, ${unitNames}, k.title, k.title_en as "titleEn", r.percent,
      r.submitted_on::text as "submittedOn", r.claims_completion as "claimsCompletion", count(*) over ()::int as total
    from reports r ${joinUnit('r')}
    join assignments a on a.programme_id = r.programme_id and a.id = r.assignment_id
    join key_tasks k on k.programme_id = a.programme_id and k.id = a.key_task_id
    where r.programme_id = ${programmeId} and r.submitted_at is not null and r.accepted_at is null
      and r.returned_at is null and r.submitted_on <= ${today}
    order by r.submitted_at, r.id limit ${limit}`)
}

export type LateUnit = Unit & { late: number; since: Day; lastReportOn: Day | null; total: number }

/** Units with open work due before `dueBefore`, most overdue first. */
export function lateUnits(db: Queryable, programmeId: string, today: Day, dueBefore: Day, limit: number) {
  return db.execute<LateUnit>(sql`select ${unitNames}, l.late, l.since, count(*) over ()::int as total,
      (select max(r.submitted_on)::text from reports r where r.programme_id = u.programme_id and r.unit_id = u.id
        and r.submitted_on <= ${today}) as "lastReportOn"
    from (select a.programme_id, a.unit_id, count(*)::int as late, min(a.due_on)::text as since from assignments a
      where a.programme_id = ${programmeId} and a.issued_on <= ${today} and a.due_on < ${dueBefore}
        and (a.accepted_on is null or a.accepted_on > ${today}) group by a.programme_id, a.unit_id) l
    ${joinUnit('l')} order by l.late desc, l.since, u.position limit ${limit}`)
}

export type OpenFinding = Unit & {
  id: string
  description: string
  severity: number
  raisedOn: Day
  dueOn: Day
  answered: boolean
  total: number
}

/** Findings not closed by `today`, the earliest due first. `dueBefore` limits them to the overdue ones. */
export function openFindings(
  db: Queryable,
  programmeId: string,
  today: Day,
  { seen, dueBefore, limit }: { seen: SeenUnits; dueBefore?: Day; limit: number },
) {
  const overdue = dueBefore ? sql`and f.due_on < ${dueBefore}` : sql``
  return db.execute<OpenFinding>(sql`select f.id, ${unitNames}, f.description, f.severity,
      f.raised_on::text as "raisedOn", f.due_on::text as "dueOn", count(*) over ()::int as total,
      exists (select 1 from rectifications r where r.programme_id = f.programme_id and r.finding_id = f.id
        and r.accepted_on is null and r.returned_on is null) as answered
    from findings f ${joinUnit('f')}
    where f.programme_id = ${programmeId} and f.raised_on <= ${today} and (f.closed_on is null or f.closed_on > ${today})
      ${overdue} ${among(seen, 'f.unit_id')}
    order by f.due_on, f.severity desc, f.id limit ${limit}`)
}

export type AwaitingAnswer = Unit & {
  findingId: string
  description: string
  severity: number
  dueOn: Day
  submittedOn: Day
  unitOrganisationId: string
  total: number
}

/** Answers to findings that nobody has judged yet, the oldest first. */
export function answersAwaiting(db: Queryable, programmeId: string, today: Day, limit: number) {
  return db.execute<AwaitingAnswer>(sql`select f.id as "findingId", ${unitNames}, f.description, f.severity,
      f.due_on::text as "dueOn", r.submitted_on::text as "submittedOn", u.organisation_id as "unitOrganisationId",
      count(*) over ()::int as total
    from rectifications r join findings f on f.programme_id = r.programme_id and f.id = r.finding_id ${joinUnit('f')}
    where r.programme_id = ${programmeId} and r.accepted_on is null and r.returned_on is null and r.submitted_on <= ${today}
    order by r.submitted_at, r.id limit ${limit}`)
}

export type VisitedUnit = Unit & { lastVisitOn: Day | null; open: number }

/** The units nobody has visited for longest; those never visited come first. */
export function leastVisited(db: Queryable, programmeId: string, today: Day, limit: number) {
  return db.execute<VisitedUnit>(sql`select ${unitNames},
      (select max(v.visited_on)::text from visits v where v.programme_id = u.programme_id and v.unit_id = u.id
        and v.visited_on <= ${today}) as "lastVisitOn",
      (select count(*)::int from findings f where f.programme_id = u.programme_id and f.unit_id = u.id
        and f.raised_on <= ${today} and (f.closed_on is null or f.closed_on > ${today})) as open
    from units u join organisations o on o.id = u.organisation_id
    where u.programme_id = ${programmeId} and (u.left_on is null or u.left_on > ${today})
    order by "lastVisitOn" nulls first, open desc, u.position limit ${limit}`)
}

/** How often each thing happened from `since` to `today`. */
export async function changesSince(
  db: Queryable,
  programmeId: string,
  since: Day,
  today: Day,
): Promise<Map<string, number>> {
  const rows = await db.execute<{
    name: string
    count: number
  }>(sql`select name, count(*)::int as count from events
    where programme_id = ${programmeId} and "on" between ${since} and ${today} group by name`)
  return new Map(rows.map(({ name, count }) => [name, count]))
}

export type UnreadNotice = {
  id: string
  name: string
  params: Record<string, string | number>
  path: string
  on: Day
  unitZh: string | null
  unitEn: string | null
}

/** A person's newest unread notices of a programme. */
export function unreadNotices(db: Queryable, programmeId: string, personId: string, limit: number) {
  return db.execute<UnreadNotice>(sql`select n.id, n.name, n.params, n.path, n."on"::text as "on",
      o.short_zh as "unitZh", o.short_en as "unitEn"
    from notices n left join units u on u.programme_id = n.programme_id and u.id = n.unit_id
    left join organisations o on o.id = u.organisation_id
    where n.programme_id = ${programmeId} and n.person_id = ${personId} and n.read_at is null
    order by n.created_at desc, n.id limit ${limit}`)
}
