import { type SQL, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import { dueWithin, nameOf, type Rung } from '../../lib/notices/clock.ts'
import type { Queryable, Tx } from '../open.ts'

/** Alone in the programme until the transaction ends: writes share the same lock (lib/access/perform.ts). */
export async function lockProgrammeAlone(tx: Tx, programmeId: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${programmeId}, 7))`)
}

/** Open records of a kind, by the partial index on their due day: the cost follows what is due. */
const open: Record<Rung['of'], SQL> = {
  assignment: sql`select a.id, a.unit_id, a.due_on, null::uuid as raised_by, 'assignments/' || a.id as path,
      jsonb_build_object('title', t.title, 'titleEn', coalesce(t.title_en, t.title), 'dueOn', a.due_on) as params
    from assignments a join key_tasks t on t.programme_id = a.programme_id and t.id = a.key_task_id
    where a.accepted_on is null and a.completed_on is null and a.programme_id = `,
  finding: sql`select a.id, a.unit_id, a.due_on, a.raised_by, 'findings/' || a.id as path,
      jsonb_build_object('title', left(a.description, 60), 'dueOn', a.due_on, 'severity', a.severity) as params
    from findings a where a.closed_on is null and a.programme_id = `,
  request: sql`select a.id, a.unit_id, a.due_on, a.asked_by as raised_by, 'platform/requests/' || a.id as path,
      jsonb_build_object('title', left(a.item, 60), 'askedOn', a.due_on) as params
    from (select *, asked_on as due_on from data_requests) a where a.answered_on is null and a.programme_id = `,
}

const names = (list: readonly string[] | undefined) =>
  sql`any(string_to_array(${(list ?? []).join(',')}, ','))`

/**
 * Tells, in one statement, everybody a rung concerns about every record that stands on it. The key names the record,
 * the rung and the due day: told once however often the sweep runs, and anew when the due day moved. A unit that
 * reported completion is not chased while the acceptance waits. Answers who was told something new.
 */
export async function tellDue(db: Queryable, programmeId: string, on: Day, rung: Rung): Promise<string[]> {
  const { from, to } = dueWithin(rung, on)
  const rows = await db.execute<{ person: string }>(sql`
    with due as (
      ${open[rung.of]} ${programmeId} and a.due_on <= ${to} ${from ? sql`and a.due_on >= ${from}` : sql``}),
    held as (
      select s.person_id, s.unit_id, s."group"::text as "group", s.post::text as post
      from seats s where s.programme_id = ${programmeId} and s.until_on is null),
    audience as (
      select d.id, h.person_id from due d join held h on h.unit_id = d.unit_id and h.post = ${names(rung.to.unit)}
      union select d.id, h.person_id from due d cross join held h where h."group" = ${names(rung.to.groups)}
      union select d.id, d.raised_by from due d where d.raised_by is not null and ${rung.to.raiser ?? false}),
    told as (
      insert into notices (programme_id, person_id, key, name, params, path, unit_id, "on")
      select ${programmeId}, p.id, ${`${rung.of}:`} || d.id || ${`:${rung.code}:`} || d.due_on, ${nameOf(rung)},
        d.params, d.path, d.unit_id, ${on}
      from due d join audience a on a.id = d.id join people p on p.id = a.person_id and p.disabled_at is null
      order by d.due_on, d.id, p.id
      on conflict (programme_id, person_id, key) do nothing
      returning person_id)
    select distinct person_id as person from told`)
  return rows.map((row) => row.person)
}

/** The day the kept measures were taken for, and the last frozen day before `before`; null where there is none. */
export async function measuredAndFrozen(
  db: Queryable,
  programmeId: string,
  before: Day,
): Promise<{ measuredOn: Day | null; frozenOn: Day | null }> {
  const [row] = await db.execute<{ measuredOn: Day | null; frozenOn: Day | null }>(sql`
    select (select min("on")::text from measures where programme_id = ${programmeId}) as "measuredOn",
      (select max("on")::text from snapshots
        where programme_id = ${programmeId} and unit_id = ${programmeId} and "on" < ${before}) as "frozenOn"`)
  return row ?? { measuredOn: null, frozenOn: null }
}

/** Keys of forms, ended sign-ins, forgotten failures and the worker's own notes, once nobody can need them. */
export async function forgetOld(db: Queryable) {
  await db.execute(sql`delete from job_runs where started_at < now() - interval '30 days'`)
  await db.execute(sql`delete from submissions where created_at < now() - interval '7 days'`)
  await db.execute(sql`delete from sessions
    where coalesce(ended_at, expires_at) < now() - interval '30 days' or expires_at < now() - interval '30 days'`)
  await db.execute(sql`delete from sign_in_failures
    where last_at < now() - interval '1 day' and (blocked_until is null or blocked_until < now())`)
}

/** The database's clock: the same for every worker, on whatever machine. */
export async function nowOf(db: Queryable): Promise<Date> {
  const [row] = await db.execute<{ now: string }>(
    sql`select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
  )
  return new Date(row!.now)
}
