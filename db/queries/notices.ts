import { sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Notice } from '../../lib/notices/telling.ts'
import type { Queryable } from '../open.ts'

/** Tells each person each occasion once: a second telling falls on the unique key. Answers who was told anew. */
export async function storeNotices(
  db: Queryable,
  programmeId: string,
  on: Day,
  notices: readonly (Notice & { eventId?: number })[],
): Promise<string[]> {
  if (notices.length === 0) return []
  const rows = await db.execute<{ person: string }>(sql`
    insert into notices (programme_id, person_id, key, name, params, path, unit_id, event_id, "on")
    select ${programmeId}, n."personId", n.key, n.name, n.params, n.path, n."unitId", n."eventId", ${on}
    from json_to_recordset(${JSON.stringify(notices)}::json)
      as n("personId" uuid, key text, name text, params jsonb, path text, "unitId" uuid, "eventId" bigint)
    on conflict (programme_id, person_id, key) do nothing
    returning person_id as person`)
  return [...new Set(rows.map((row) => row.person))]
}

/** Unread notices of each of these people. */
export async function unreadOf(db: Queryable, personIds: readonly string[]): Promise<Map<string, number>> {
  if (personIds.length === 0) return new Map()
  const rows = await db.execute<{ person: string; unread: number }>(sql`
    select person_id as person, count(*)::int as unread from notices
    where read_at is null and person_id in ${[...personIds]} group by person_id`)
  return new Map(rows.map((row) => [row.person, row.unread]))
}

export type NoticeRow = {
  id: string
  name: string
  params: Record<string, string | number>
  path: string
  programmeId: string
  programmeZh: string
  programmeEn: string
  unitZh: string | null
  unitEn: string | null
  /** The programme's day it was told on. */
  on: Day
  /** ISO 8601, UTC. */
  at: string
  unread: boolean
}

type Which = { unread: boolean; limit: number; offset: number }

/** What a person was told, in all programmes; by day, the newest first, unread before read within a day. */
export function listNotices(db: Queryable, personId: string, which: Which): Promise<NoticeRow[]> {
  return db.execute<NoticeRow>(sql`
    select n.id, n.name, n.params, n.path, n.programme_id as "programmeId",
      pr.name_zh as "programmeZh", pr.name_en as "programmeEn",
      o.short_zh as "unitZh", o.short_en as "unitEn", n."on"::text as "on",
      to_char(n.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, n.read_at is null as unread
    from notices n join programmes pr on pr.id = n.programme_id
      left join units u on u.programme_id = n.programme_id and u.id = n.unit_id
      left join organisations o on o.id = u.organisation_id
    where n.person_id = ${personId} ${which.unread ? sql`and n.read_at is null` : sql``}
    order by n."on" desc, n.read_at is null desc, n.created_at desc, n.id
    limit ${which.limit} offset ${which.offset}`)
}

export async function countNotices(
  db: Queryable,
  personId: string,
): Promise<{ all: number; unread: number }> {
  const [row] = await db.execute<{ all: number; unread: number }>(sql`
    select count(*)::int as all, count(*) filter (where read_at is null)::int as unread
    from notices where person_id = ${personId}`)
  return row ?? { all: 0, unread: 0 }
}

/** Marks the person's own notices read: these, or all of them. Answers how many were unread. */
export async function markRead(
  db: Queryable,
  personId: string,
  noticeIds: readonly string[] | 'all',
): Promise<number> {
  if (noticeIds !== 'all' && noticeIds.length === 0) return 0
  const which = noticeIds === 'all' ? sql`` : sql`and id in ${[...noticeIds]}`
  const rows = await db.execute(sql`
    update notices set read_at = now() where person_id = ${personId} and read_at is null ${which} returning id`)
  return rows.length
}
