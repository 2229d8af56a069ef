import { sql } from 'drizzle-orm'
import type { Group } from '../../lib/access/actor.ts'
import type { RobotKind } from '../../lib/channels/robots.ts'
import type { Pace, Peace } from '../../lib/notices/peace.ts'
import type { Urgency } from '../../lib/notices/urgency.ts'
import type { Tx } from '../open.ts'

/** Alone with preparing, over all workers, until the transaction ends; false when another is at it. */
export async function aloneWithPreparing(tx: Tx): Promise<boolean> {
  const [row] = await tx.execute<{ alone: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended('concord: prepare deliveries', 7)) as alone`,
  )
  return row?.alone ?? false
}

export type KeptPeace = Omit<Peace, 'stoppedAt'> & { stoppedAt: string | null }
export const peaceColumns = sql`case when s.person_id is null then null else json_build_object(
  'reminder', s.reminder, 'escalation', s.escalation, 'decision', s.decision, 'news', s.news,
  'quietFrom', s.quiet_from, 'quietUntil', s.quiet_until, 'restDays', s.rest_days,
  'urgentPasses', s.urgent_passes, 'stoppedAt', s.stopped_at) end`

export type ToPassOn = {
  programmeId: string
  id: string
  personId: string
  key: string
  name: string
  reachable: boolean
  groups: Group[] | null
  peace: (Record<Urgency, Pace> & KeptPeace) | null
}

/** Notices no channel has been asked about yet, the oldest first, locked. */
export function noticesToPassOn(tx: Tx, limit: number): Promise<ToPassOn[]> {
  return tx.execute<ToPassOn>(sql`
    select n.programme_id as "programmeId", n.id, n.person_id as "personId", n.key, n.name,
      p.email is not null and p.disabled_at is null as reachable, ${peaceColumns} as peace,
      (select json_agg(distinct seat."group") from seats seat where seat.programme_id = n.programme_id
        and seat.person_id = n.person_id and seat."group" is not null and seat.until_on is null) as groups
    from notices n join people p on p.id = n.person_id left join notice_settings s on s.person_id = n.person_id
    where n.passed_on_at is null order by n.created_at limit ${limit} for update of n skip locked`)
}

export type ListeningRobot = {
  programmeId: string
  id: string
  kind: RobotKind
  group: Group | null
  urgencies: Urgency[]
}

/** Robots that still listen. */
export function listeningRobots(tx: Tx): Promise<ListeningRobot[]> {
  return tx.execute<ListeningRobot>(sql`
    select programme_id as "programmeId", id, kind, "group", to_json(urgencies) as urgencies
    from robots where ended_at is null`)
}

export type NewItem = {
  programmeId: string
  occasion: string
  noticeId: string
  personId: string | null
  robotId: string | null
  dueAt: Date
}

/** A receiver hears of an occasion once: a second item falls on the key. */
export async function storeItems(tx: Tx, items: readonly NewItem[]) {
  if (items.length === 0) return
  await tx.execute(sql`
    insert into delivery_items (programme_id, occasion, notice_id, person_id, robot_id, due_at)
    select i."programmeId", i.occasion, i."noticeId", i."personId", i."robotId", i."dueAt"
    from json_to_recordset(${JSON.stringify(items)}::json) as i("programmeId" uuid, occasion text,
      "noticeId" uuid, "personId" uuid, "robotId" uuid, "dueAt" timestamptz)
    on conflict do nothing`)
}

export async function markPassedOn(
  tx: Tx,
  notices: readonly { programmeId: string; id: string }[],
  now: Date,
) {
  await tx.execute(sql`
    update notices n set passed_on_at = ${now.toISOString()}
    from json_to_recordset(${JSON.stringify(notices.map(({ programmeId, id }) => ({ programmeId, id })))}::json)
      as i("programmeId" uuid, id uuid)
    where n.programme_id = i."programmeId" and n.id = i.id`)
}

/** What was read in the product meanwhile needs no message any more. */
export async function dropRead(tx: Tx, now: Date) {
  await tx.execute(sql`
    delete from delivery_items i using notices n
    where i.delivery_id is null and i.due_at <= ${now.toISOString()} and i.person_id is not null
      and n.programme_id = i.programme_id and n.id = i.notice_id and n.read_at is not null`)
}

export type Gathering = {
  now: Date
  /** What becomes due so soon after goes along. */
  alongMs: number
  /** A person is not written to again before this has passed. */
  apartMs: number
  limit: number
}

/**
 * Gathers what is due into one message for each receiver: into the one that waits, if nobody has tried it yet, or a
 * new one. While a message is on its way, or may have arrived, the next ones wait for it. Answers how many items.
 */
export async function gatherDue(tx: Tx, { now, alongMs, apartMs, limit }: Gathering): Promise<number> {
  const at = now.toISOString()
  await tx.execute(sql`
    insert into deliveries (programme_id, person_id, robot_id, due_at)
    select i.programme_id, i.person_id, i.robot_id, ${at} from delivery_items i
    where i.delivery_id is null and i.due_at <= ${at}
      and (i.person_id is null or not exists (select 1 from deliveries d where d.programme_id = i.programme_id
        and d.receiver_id = i.receiver_id and d.sent_at > ${new Date(now.getTime() - apartMs).toISOString()}
        and d.tested_by is null))
    group by i.programme_id, i.person_id, i.robot_id order by min(i.due_at) limit ${limit}
    on conflict (programme_id, receiver_id)
      where sent_at is null and died_at is null and revived_at is null and tested_by is null do nothing`)
  const rows = await tx.execute<{ gathered: number }>(sql`
    with open as materialized (
      select d.programme_id, d.id, d.receiver_id from deliveries d
      where d.sent_at is null and d.died_at is null and d.revived_at is null and d.tested_by is null
        and d.sealed_at is null and exists (select 1 from delivery_items i
          where i.programme_id = d.programme_id and i.receiver_id = d.receiver_id and i.delivery_id is null
            and i.due_at <= ${at})
      for update skip locked),
    gathered as (
      update delivery_items i set delivery_id = open.id from open
      where i.programme_id = open.programme_id and i.receiver_id = open.receiver_id and i.delivery_id is null
        and i.due_at <= ${new Date(now.getTime() + alongMs).toISOString()}
      returning 1)
    select count(*)::int as gathered from gathered`)
  return rows[0]?.gathered ?? 0
}
