import { and, eq, sql } from 'drizzle-orm'
import type { Queryable, Tx } from '../open.ts'
import { robots } from '../schema/index.ts'

export async function storeRobot(tx: Tx, row: typeof robots.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(robots).values(row).returning({ id: robots.id })
  return stored!.id
}

/** The robot, locked, without what is sealed. */
export async function lockRobot(tx: Tx, id: string) {
  const [row] = await tx
    .select({ id: robots.id, programmeId: robots.programmeId, endedAt: robots.endedAt })
    .from(robots)
    .where(eq(robots.id, id))
    .for('no key update')
  return row ? { ...row, unitId: null } : null
}

/** It hears no more: what waited for it is dropped with it. */
export async function endRobot(tx: Tx, robot: { id: string; programmeId: string }, endedBy: string) {
  await tx
    .update(robots)
    .set({ endedAt: sql`now()`, endedBy, version: sql`${robots.version} + 1` })
    .where(and(eq(robots.programmeId, robot.programmeId), eq(robots.id, robot.id)))
  await tx.execute(sql`
    delete from delivery_items where programme_id = ${robot.programmeId} and robot_id = ${robot.id}
      and delivery_id is null`)
  await tx.execute(sql`
    update deliveries set died_at = now(), lease = null, leased_until = null, fault = 'ended'
    where programme_id = ${robot.programmeId} and robot_id = ${robot.id} and sent_at is null and died_at is null`)
}

export type ChannelState = {
  /** `email`, or the robot's id. */
  channel: string
  kind: 'email' | 'wecom' | 'dingtalk' | 'feishu' | 'webhook'
  name: string | null
  programmeZh: string | null
  programmeEn: string | null
  group: string | null
  host: string | null
  signed: boolean
  urgencies: string[]
  lastSentAt: string | null
  failedAt: string | null
  fault: string | null
  failures: number
  pausedUntil: string | null
  /** Gathered and due, or being tried again. */
  waiting: number
  /** Not due yet: quiet hours, digests. */
  held: number
  dead: number
}

const utc = (moment: ReturnType<typeof sql>) =>
  sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** E-mail and every robot that listens: how each fares. Of addresses only the host. */
export function channelStates(db: Queryable): Promise<ChannelState[]> {
  const ofChannel = sql`x.robot_id is not distinct from c.robot_id`
  return db.execute<ChannelState>(sql`
    select coalesce(c.robot_id::text, 'email') as channel, coalesce(c.kind::text, 'email') as kind, c.name,
      pr.name_zh as "programmeZh", pr.name_en as "programmeEn", c."group", c.host, c.signed,
      to_json(c.urgencies) as urgencies,
      (select ${utc(sql`max(x.sent_at)`)} from deliveries x where ${ofChannel} and x.sent_at is not null) as "lastSentAt",
      ${utc(sql`h.failed_at`)} as "failedAt", h.fault, coalesce(h.failures, 0) as failures,
      case when h.paused_until > now() then ${utc(sql`h.paused_until`)} end as "pausedUntil",
      (select count(*)::int from deliveries x where ${ofChannel} and x.sent_at is null and x.died_at is null) as waiting,
      (select count(*)::int from delivery_items x where ${ofChannel} and x.delivery_id is null) as held,
      (select count(*)::int from deliveries x where ${ofChannel} and x.died_at is not null) as dead
    from (select null::uuid as robot_id, null::robot_kind as kind, null::text as name, null::uuid as programme_id,
        null::text as "group", null::text as host, false as signed, '{}'::text[] as urgencies, null::timestamptz as created_at
      union all select id, kind, name, programme_id, "group"::text, host, secret_sealed is not null, urgencies, created_at
        from robots where ended_at is null) c
      left join programmes pr on pr.id = c.programme_id
      left join channel_health h on h.channel = coalesce(c.robot_id::text, 'email')
    order by c.robot_id is not null, pr.name_zh, c.created_at`)
}

export type DeadLetter = {
  id: string
  channel: string
  kind: ChannelState['kind']
  to: string | null
  programmeZh: string | null
  programmeEn: string | null
  diedAt: string
  attempts: number
  notices: number
  test: boolean
  fault: string | null
}

/** What was given up, the newest first; `total` counts all. */
export async function deadLetters(
  db: Queryable,
  limit: number,
  offset: number,
): Promise<{ rows: DeadLetter[]; total: number }> {
  const rows = await db.execute<DeadLetter & { total: number }>(sql`
    select d.id, coalesce(d.robot_id::text, 'email') as channel, coalesce(r.kind::text, 'email') as kind,
      coalesce(p.name, r.name) as "to", pr.name_zh as "programmeZh", pr.name_en as "programmeEn",
      ${utc(sql`d.died_at`)} as "diedAt", d.attempts, d.fault, d.tested_by is not null as test,
      (select count(*)::int from delivery_items i where i.programme_id = d.programme_id and i.delivery_id = d.id) as notices,
      count(*) over ()::int as total
    from deliveries d left join people p on p.id = d.person_id
      left join robots r on r.programme_id = d.programme_id and r.id = d.robot_id
      left join programmes pr on pr.id = d.programme_id
    where d.died_at is not null order by d.died_at desc, d.id limit ${limit} offset ${offset}`)
  return { rows, total: rows[0]?.total ?? 0 }
}
