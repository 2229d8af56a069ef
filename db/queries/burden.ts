import { type SQL, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'
import { stoppedAsks } from '../schema/index.ts'

/** The same words whatever the spaces, punctuation and case: "系统 清单(全量)" is "系统清单(全量)". */
const plain = (text: SQL) =>
  sql`regexp_replace(lower(${text}), '[[:space:][:punct:],。、;:()“”《》]', '', 'g')`

export type AlreadyAsked = { id: string; askedOn: Day; answeredOn: Day | null }

/** The same data asked of the same unit since that day, unless it was refused; the latest. */
export async function findAlreadyAsked(
  db: Queryable,
  programmeId: string,
  unitId: string,
  item: string,
  since: Day,
): Promise<AlreadyAsked | null> {
  const [row] = await db.execute<AlreadyAsked>(sql`
    select r.id, r.asked_on::text as "askedOn", r.answered_on::text as "answeredOn" from data_requests r
    where r.programme_id = ${programmeId} and r.unit_id = ${unitId} and r.asked_on >= ${since}
      and r.outcome is distinct from 'refused' and ${plain(sql`r.item`)} = ${plain(sql`${item}::text`)}
    order by r.asked_on desc, r.id limit 1`)
  return row ?? null
}

export type AlreadyCarried = { taskId: string; title: string; dueOn: Day; units: number }

/**
 * A task that some of these units carry already, still open, and that asks the same: the same title, or the same
 * target in the same unit of measure.
 */
export async function findAlreadyCarried(
  db: Queryable,
  programmeId: string,
  unitIds: readonly string[],
  task: { title: string; target: string; measureUnit: string },
): Promise<AlreadyCarried | null> {
  const [row] = await db.execute<AlreadyCarried>(sql`
    select k.id as "taskId", k.title, max(a.due_on)::text as "dueOn", count(*)::int as units
    from assignments a join key_tasks k on k.programme_id = a.programme_id and k.id = a.key_task_id
    where a.programme_id = ${programmeId} and a.accepted_on is null
      and a.unit_id = any(string_to_array(${unitIds.join(',')}, ',')::uuid[])
      and (${plain(sql`k.title`)} = ${plain(sql`${task.title}::text`)}
        or (${task.measureUnit} <> '' and a.measure_unit = ${task.measureUnit}
          and ${plain(sql`a.target`)} = ${plain(sql`${task.target}::text`)} and ${task.target} <> ''))
    group by k.id, k.title order by count(*) desc, k.id limit 1`)
  return row ?? null
}

export async function storeStop(tx: Tx, stop: typeof stoppedAsks.$inferInsert) {
  await tx.insert(stoppedAsks).values(stop)
}

/** More than this many are shown as so many: the count must not grow with the records. */
export const mostStops = 999

export async function countStops(
  db: Queryable,
  programmeId: string,
  since: Day,
  until: Day,
): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from (select from stopped_asks
      where programme_id = ${programmeId} and "on" between ${since} and ${until} limit ${mostStops}) s`)
  return row!.count
}

export type StopRow = {
  id: string
  kind: 'request' | 'task'
  recordId: string
  what: string
  unitZh: string | null
  unitEn: string | null
  on: Day
  by: string
}

/** The latest stopped requests of the period, fifty at most. */
export function listStops(db: Queryable, programmeId: string, since: Day, until: Day): Promise<StopRow[]> {
  return db.execute<StopRow>(sql`
    select s.id, s.kind, s.record_id as "recordId", s.what, o.short_zh as "unitZh", o.short_en as "unitEn",
      s."on"::text as "on", p.name as by
    from stopped_asks s join people p on p.id = s.by
      left join units u on u.programme_id = s.programme_id and u.id = s.unit_id
      left join organisations o on o.id = u.organisation_id
    where s.programme_id = ${programmeId} and s."on" between ${since} and ${until}
    order by s."on" desc, s.created_at desc limit 50`)
}

export type TaskBurden = {
  taskId: string
  title: string
  titleEn: string | null
  reports: number
  /** Minutes at the keyboard; null where none was measured. */
  median: number | null
  filled: number
  reused: number
}

/** What the reports of the period cost, by key task. */
export function listTaskBurden(
  db: Queryable,
  programmeId: string,
  since: Day,
  until: Day,
): Promise<TaskBurden[]> {
  return db.execute<TaskBurden>(sql`
    select k.id as "taskId", k.title, k.title_en as "titleEn", count(*)::int as reports,
      percentile_cont(0.5) within group (order by r.seconds_spent) / 60 as median,
      coalesce(sum(r.fields_filled), 0)::int as filled, coalesce(sum(r.fields_reused), 0)::int as reused
    from reports r join assignments a on a.programme_id = r.programme_id and a.id = r.assignment_id
      join key_tasks k on k.programme_id = a.programme_id and k.id = a.key_task_id
    where r.programme_id = ${programmeId} and r.submitted_on between ${since} and ${until}
    group by k.id, k.title, k.title_en, k.position order by k.position, k.id`)
}
