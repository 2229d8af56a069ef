import { type SQL, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable } from '../open.ts'
import { letterState } from './letters.ts'
import { ofUnits } from './policies.ts'

/** The key tasks by their titles, in the programme's order: for choosing among them. */
export function listTaskTitles(db: Queryable, programmeId: string) {
  return db.execute<{ id: string; title: string; titleEn: string | null }>(sql`
    select id, title, title_en as "titleEn" from key_tasks where programme_id = ${programmeId}
    order by position, id limit 500`)
}

/** Document `p` is in force on the day. */
export const inForce = (today: Day) => sql`p.filed_on <= ${today} and p.in_force_from <= ${today}
  and (p.in_force_until is null or p.in_force_until >= ${today}) and (p.withdrawn_on is null or p.withdrawn_on > ${today})`

/** Assignment `a` has a clause in force for its unit: the same reading as P1's. */
export const tied = (today: Day) => sql`exists (select 1 from clause_tasks t
  join clauses c on c.programme_id = t.programme_id and c.id = t.clause_id
  join policies p on p.programme_id = c.programme_id and p.id = c.policy_id
  where t.programme_id = a.programme_id and t.key_task_id = a.key_task_id and t.bound_on <= ${today} and ${inForce(today)}
    and (not exists (select 1 from clause_units x where x.programme_id = c.programme_id and x.clause_id = c.id)
      or exists (select 1 from clause_units x where x.programme_id = c.programme_id and x.clause_id = c.id and x.unit_id = a.unit_id)))`

/** The assignment is among the items of a letter of its unit that is signed and stands. */
export const underLetter = (
  today: Day,
) => sql`exists (select 1 from letters r where r.programme_id = a.programme_id
  and r.unit_id = a.unit_id and r.issued_on <= ${today} and ${letterState(today)} = 'signed')`

const reported = (today: Day) => sql`exists (select 1 from reports s where s.programme_id = a.programme_id
  and s.assignment_id = a.id and s.submitted_on <= ${today} and (s.returned_on is null or s.returned_on > ${today}))`

const verified = (
  today: Day,
) => sql`exists (select 1 from verifications v where v.programme_id = a.programme_id
  and v.assignment_id = a.id and v.verified_on <= ${today})`

export type ChainClause = {
  policyId: string
  clauseId: string
  number: string | null
  title: string
  label: string
}

export type ChainRow = {
  id: string
  title: string
  titleEn: string | null
  clauses: ChainClause[]
  units: number
  tied: number
  letters: number
  reported: number
  verified: number
}

const clausesOf = (task: SQL, today: Day) => sql`(select coalesce(json_agg(json_build_object('policyId', p.id,
    'clauseId', c.id, 'number', p.number, 'title', p.title, 'label', c.label) order by p.published_on, c.ordinal), '[]')
  from clause_tasks t join clauses c on c.programme_id = t.programme_id and c.id = t.clause_id
    join policies p on p.programme_id = c.programme_id and p.id = c.policy_id
  where t.programme_id = k.programme_id and t.key_task_id = ${task} and ${inForce(today)})`

/** Each task's chain in numbers: its clauses, the units that carry it, how many of them each link holds for. */
export async function chainByTask(
  db: Queryable,
  programmeId: string,
  today: Day,
  seen: SeenUnits,
  { from, size }: { from: number; size: number },
): Promise<{ rows: ChainRow[]; total: number }> {
  const carries = sql`exists (select 1 from assignments a where a.programme_id = k.programme_id
    and a.key_task_id = k.id and ${ofUnits(sql`a.unit_id`, seen)})`
  const which = sql`k.programme_id = ${programmeId} and k.issued_on <= ${today} ${seen === 'all' ? sql`` : sql`and ${carries}`}`
  const [rows, [count]] = await Promise.all([
    db.execute<ChainRow>(sql`
      select k.id, k.title, k.title_en as "titleEn", ${clausesOf(sql`k.id`, today)} as clauses, s.*
      from (select * from key_tasks k where ${which} order by k.position, k.id limit ${size} offset ${from}) k
      left join lateral (
        select count(*)::int as units, count(*) filter (where ${tied(today)})::int as tied,
          count(*) filter (where ${underLetter(today)})::int as letters,
          count(*) filter (where ${reported(today)})::int as reported,
          count(*) filter (where ${verified(today)})::int as verified
        from assignments a where a.programme_id = k.programme_id and a.key_task_id = k.id
          and a.issued_on <= ${today} and ${ofUnits(sql`a.unit_id`, seen)}) s on true
      order by k.position, k.id`),
    db.execute<{ total: number }>(sql`select count(*)::int as total from key_tasks k where ${which}`),
  ])
  return { rows, total: count?.total ?? 0 }
}

export type LinkRow = {
  assignmentId: string
  unitId: string
  unitZh: string
  unitEn: string
  tied: boolean
  letterId: string | null
  letterNumber: string | null
  letterState: 'waiting' | 'overdue' | 'outdated' | 'signed' | null
  reportId: string | null
  reportedOn: Day | null
  percent: number | null
  files: number
  verifiedOn: Day | null
  verifiedPercent: number | null
}

/** One task's chain, unit by unit. */
export function chainOfTask(
  db: Queryable,
  programmeId: string,
  taskId: string,
  today: Day,
  seen: SeenUnits,
): Promise<LinkRow[]> {
  return db.execute<LinkRow>(sql`
    select a.id as "assignmentId", u.id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn",
      ${tied(today)} as tied, l.id as "letterId", l.number as "letterNumber", l.state as "letterState",
      s.id as "reportId", s.submitted_on::text as "reportedOn", s.percent,
      (select count(*)::int from attachments f join reports g on g.programme_id = f.programme_id and g.id = f.report_id
        where g.programme_id = a.programme_id and g.assignment_id = a.id) as files,
      v.verified_on::text as "verifiedOn", v.percent as "verifiedPercent"
    from assignments a join units u on u.programme_id = a.programme_id and u.id = a.unit_id
      join organisations o on o.id = u.organisation_id
      left join lateral (select r.id, r.number, ${letterState(today)} as state from letters r
        where r.programme_id = a.programme_id and r.unit_id = a.unit_id and r.issued_on <= ${today}
          and ${letterState(today)} <> 'superseded' order by r.issued_on desc, r.created_at desc limit 1) l on true
      left join lateral (select g.id, g.submitted_on, g.percent from reports g where g.programme_id = a.programme_id
        and g.assignment_id = a.id and g.submitted_on <= ${today} and (g.returned_on is null or g.returned_on > ${today})
        order by g.submitted_on desc, g.submitted_at desc limit 1) s on true
      left join lateral (select w.verified_on, w.percent from verifications w where w.programme_id = a.programme_id
        and w.assignment_id = a.id and w.verified_on <= ${today} order by w.verified_on desc, w.id limit 1) v on true
    where a.programme_id = ${programmeId} and a.key_task_id = ${taskId} and a.issued_on <= ${today}
      and ${ofUnits(sql`a.unit_id`, seen)}
    order by u.position, u.id limit 500`)
}
