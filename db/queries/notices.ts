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
