import { sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'

/** Alone in the programme until the transaction ends: writes share the same lock (lib/access/perform.ts). */
export async function lockProgrammeAlone(tx: Tx, programmeId: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${programmeId}, 7))`)
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

/** Keys of forms, ended sign-ins, forgotten failures, messages that went and the worker's own notes, once nobody can need them. */
export async function forgetOld(db: Queryable) {
  await db.execute(sql`delete from job_runs where started_at < now() - interval '30 days'`)
  await db.execute(sql`
    with old as (delete from deliveries where sent_at < now() - interval '90 days' returning programme_id, id)
    delete from delivery_items i using old where i.programme_id = old.programme_id and i.delivery_id = old.id`)
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
