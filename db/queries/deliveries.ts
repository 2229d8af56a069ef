import { type SQL, sql } from 'drizzle-orm'
import type { RobotKind } from '../../lib/channels/robots.ts'
import type { Language } from '../../lib/i18n/languages.ts'
import type { Queryable, Tx } from '../open.ts'
import { type KeptPeace, peaceColumns } from './passing-on.ts'

/** A message a worker has taken: nobody else touches it until the lease ends. */
export type Taken = {
  programmeId: string
  id: string
  attempts: number
  /** Sealed by an earlier attempt: it may have arrived already. */
  sealedBefore: boolean
  tested: boolean
  ageMs: number
  language: Language
  programmeZh: string | null
  programmeEn: string | null
  person: {
    id: string
    name: string
    email: string | null
    disabled: boolean
    peace: KeptPeace | null
  } | null
  robot: { id: string; kind: RobotKind; addressSealed: string; secretSealed: string | null } | null
}

export type Lease = { lease: string; now: Date; leaseMs: number }

const ready = (now: Date) => sql`d.sent_at is null and d.died_at is null and d.due_at <= ${now.toISOString()}
  and (d.leased_until is null or d.leased_until < ${now.toISOString()})`

/** Takes messages to people, the longest due first. Handing over is recorded here, before it begins. */
export function takeEmails(db: Queryable, lease: Lease, limit: number): Promise<Taken[]> {
  return take(db, lease, sql`d.person_id is not null`, limit)
}

/** Takes the one message that waits for a robot. */
export function takeForRobot(db: Queryable, lease: Lease, robotId: string): Promise<Taken[]> {
  return take(db, lease, sql`d.robot_id = ${robotId}`, 1)
}

function take(db: Queryable, { lease, now, leaseMs }: Lease, which: SQL, limit: number): Promise<Taken[]> {
  return db.execute<Taken>(sql`
    with due as materialized (
      select d.programme_id, d.id, d.sealed_at is not null as sealed_before from deliveries d
      where ${ready(now)} and ${which} order by d.due_at limit ${limit} for update skip locked),
    taken as (
      update deliveries d set lease = ${lease}, leased_until = ${new Date(now.getTime() + leaseMs).toISOString()},
        attempts = d.attempts + 1, sealed_at = coalesce(d.sealed_at, ${now.toISOString()})
      from due where d.programme_id = due.programme_id and d.id = due.id
      returning d.*, due.sealed_before)
    select t.programme_id as "programmeId", t.id, t.attempts, t.sealed_before as "sealedBefore",
      t.tested_by is not null as tested,
      (extract(epoch from ${now.toISOString()}::timestamptz - t.created_at) * 1000)::float8 as "ageMs",
      coalesce(r.language, p.language) as language, pr.name_zh as "programmeZh", pr.name_en as "programmeEn",
      case when p.id is not null then json_build_object('id', p.id, 'name', p.name, 'email', p.email,
        'disabled', p.disabled_at is not null, 'peace', ${peaceColumns}) end as person,
      case when r.id is not null then json_build_object('id', r.id, 'kind', r.kind,
        'addressSealed', r.address_sealed, 'secretSealed', r.secret_sealed) end as robot
    from taken t left join people p on p.id = t.person_id left join notice_settings s on s.person_id = t.person_id
      left join robots r on r.programme_id = t.programme_id and r.id = t.robot_id
      left join programmes pr on pr.id = t.programme_id
    order by t.due_at`)
}

export type ItemRow = {
  deliveryId: string
  name: string
  params: Record<string, string | number>
  path: string
  unitZh: string | null
  unitEn: string | null
}

/** What these messages tell, the most urgent day first. */
export function itemsOf(db: Queryable, taken: readonly Taken[]): Promise<ItemRow[]> {
  if (taken.length === 0) return Promise.resolve([])
  const keys = JSON.stringify(taken.map(({ programmeId, id }) => ({ programmeId, id })))
  return db.execute<ItemRow>(sql`
    select i.delivery_id as "deliveryId", n.name, n.params, n.path, o.short_zh as "unitZh", o.short_en as "unitEn"
    from json_to_recordset(${keys}::json) as k("programmeId" uuid, id uuid)
      join delivery_items i on i.programme_id = k."programmeId" and i.delivery_id = k.id
      join notices n on n.programme_id = i.programme_id and n.id = i.notice_id
      left join units u on u.programme_id = n.programme_id and u.id = n.unit_id
      left join organisations o on o.id = u.organisation_id
    order by n.params ->> 'dueOn' nulls last, n.created_at, n.id`)
}

type Held = Pick<Taken, 'programmeId' | 'id'>
const held = ({ programmeId, id }: Held, lease: string) =>
  sql`programme_id = ${programmeId} and id = ${id} and lease = ${lease}`

/** It went, and its channel is well. False when the lease had passed to another. */
export async function markSent(db: Queryable, one: Held, lease: string, channel: string, now: Date) {
  const rows = await db.execute(sql`
    with well as (
      update channel_health set failures = 0, paused_until = null where channel = ${channel} and failures > 0)
    update deliveries set sent_at = ${now.toISOString()}, leased_until = null, lease = null, fault = null
    where ${held(one, lease)} and sent_at is null returning id`)
  return rows.length > 0
}

export async function markDead(db: Queryable, one: Held, lease: string, fault: string, now: Date) {
  await db.execute(sql`
    update deliveries set died_at = ${now.toISOString()}, leased_until = null, lease = null, fault = ${fault}
    where ${held(one, lease)} and sent_at is null`)
}

export type Postponed = { dueAt: Date; fault: string | null; counted: boolean; sealed: boolean }

/** Back to those that wait. What was certainly not delivered is open to newer notices again. */
export async function markWaiting(db: Queryable, one: Held, lease: string, given: Postponed) {
  await db.execute(sql`
    update deliveries set due_at = ${given.dueAt.toISOString()}, leased_until = null, lease = null,
      fault = coalesce(${given.fault}, fault), attempts = attempts - ${given.counted ? 0 : 1},
      sealed_at = case when ${given.sealed} then sealed_at end
    where ${held(one, lease)} and sent_at is null`)
}

export type Test = { personId: string } | { robotId: string }

/** A message to try a channel by: it goes at once, and carries no notice. */
export async function storeTest(tx: Tx, programmeId: string, to: Test, testedBy: string): Promise<string> {
  const [row] = await tx.execute<{ id: string }>(sql`
    insert into deliveries (programme_id, person_id, robot_id, tested_by, due_at)
    values (${programmeId}, ${'personId' in to ? to.personId : null}, ${'robotId' in to ? to.robotId : null},
      ${testedBy}, now()) returning id`)
  return row!.id
}

/** Dead letters live again, as they were: under the same id. Answers how many. */
export async function revive(tx: Tx, which: { id: string } | { channel: string }): Promise<number> {
  const those =
    'id' in which
      ? sql`id = ${which.id}`
      : which.channel === 'email'
        ? sql`person_id is not null`
        : sql`robot_id::text = ${which.channel}`
  const rows = await tx.execute(sql`
    update deliveries set died_at = null, attempts = 0, due_at = now(), revived_at = now(), created_at = now()
    where died_at is not null and ${those} returning id`)
  return rows.length
}
