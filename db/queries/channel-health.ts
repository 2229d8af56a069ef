import { sql } from 'drizzle-orm'
import type { Db, Queryable } from '../open.ts'

export type Health = { failures: number; paused: boolean }

/** How a channel fares. One that is paused is left alone; one that failed is tried with a single message. */
export async function healthOf(db: Queryable, channel: string, now: Date): Promise<Health> {
  const [row] = await db.execute<Health>(sql`
    select failures, coalesce(paused_until > ${now.toISOString()}, false) as paused
    from channel_health where channel = ${channel}`)
  return row ?? { failures: 0, paused: false }
}

/** One more failure in a row; answers how many. */
export async function noteFailure(db: Queryable, channel: string, fault: string, now: Date): Promise<number> {
  const [row] = await db.execute<{ failures: number }>(sql`
    insert into channel_health (channel, failures, failed_at, fault) values (${channel}, 1, ${now.toISOString()}, ${fault})
    on conflict (channel) do update set failures = channel_health.failures + 1, failed_at = excluded.failed_at,
      fault = excluded.fault
    returning failures`)
  return row?.failures ?? 1
}

/** Leaves the channel alone until then; never shorter than it already is. */
export async function pause(db: Queryable, channel: string, until: Date) {
  await db.execute(sql`
    insert into channel_health (channel, paused_until) values (${channel}, ${until.toISOString()})
    on conflict (channel) do update
      set paused_until = greatest(channel_health.paused_until, excluded.paused_until)`)
}

/** Robots that have a message due. */
export async function robotsWithDue(db: Queryable, now: Date) {
  return db.execute<{ id: string; perMinuteOf: string }>(sql`
    select distinct d.robot_id as id, r.kind as "perMinuteOf"
    from deliveries d join robots r on r.programme_id = d.programme_id and r.id = d.robot_id
    where d.robot_id is not null and d.sent_at is null and d.died_at is null and d.due_at <= ${now.toISOString()}
      and (d.leased_until is null or d.leased_until < ${now.toISOString()})`)
}

/**
 * One of the vendor's places in the minute, taken; false when there is none or the robot rests. The row is locked
 * while one counts, so that all workers together keep the limit.
 */
export function placeInMinute(db: Db, robotId: string, perMinute: number, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`insert into channel_health (channel) values (${robotId}) on conflict do nothing`)
    const rows = await tx.execute(sql`
      update channel_health h set recent = array_append(kept.moments, ${now.toISOString()}::timestamptz)
      from (select channel, array(select m from unnest(recent) m
          where m > ${now.toISOString()}::timestamptz - interval '1 minute') as moments
        from channel_health where channel = ${robotId} for update) kept
      where h.channel = kept.channel and cardinality(kept.moments) < ${perMinute}
        and (h.paused_until is null or h.paused_until <= ${now.toISOString()})
      returning 1`)
    return rows.length > 0
  })
}
