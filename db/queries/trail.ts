import { type SQL, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable } from '../open.ts'

export type TrailEntry = {
  id: number
  /** ISO 8601, UTC. */
  at: string
  on: Day
  name: string
  actor: string | null
  username: string | null
  unitZh: string | null
  unitEn: string | null
  recordKind: string
  recordId: string
  before: unknown
  after: unknown
  requestId: string | null
}

export type TrailWanted = {
  programmeId: string
  actor: string
  name: string
  record: string
  from: Day | null
  to: Day | null
  /** Older than this event. */
  before: number | null
  limit: number
}

/** The event trail of a programme (or of the installation), the newest first, whole. */
export function readTrail(db: Queryable, wanted: TrailWanted): Promise<TrailEntry[]> {
  const limits: SQL[] = [sql`e.programme_id = ${wanted.programmeId}`]
  if (wanted.before) limits.push(sql`e.id < ${wanted.before}`)
  if (wanted.name) limits.push(sql`e.name = ${wanted.name}`)
  if (wanted.record) limits.push(recordIs(wanted.record))
  if (wanted.from) limits.push(sql`e.at >= ${wanted.from}::date`)
  if (wanted.to) limits.push(sql`e.at < ${wanted.to}::date + 1`)
  if (wanted.actor) {
    const like = `%${wanted.actor.replace(/[\\%_]/g, '\\$&')}%`
    limits.push(sql`e.actor_id in (select id from people where username ilike ${like} or name ilike ${like})`)
  }
  return db.execute<TrailEntry>(sql`
    select e.id::int as id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, e."on"::text as "on",
      e.name, p.name as actor, p.username, o.short_zh as "unitZh", o.short_en as "unitEn",
      e.record_kind as "recordKind", e.record_id as "recordId", e.before, e.after, e.request_id as "requestId"
    from events e left join people p on p.id = e.actor_id
      left join units u on u.programme_id = e.programme_id and u.id = e.unit_id
      left join organisations o on o.id = u.organisation_id
    where ${sql.join(limits, sql` and `)} order by e.id desc limit ${wanted.limit}`)
}

/** A record's id, or a kind of records. */
function recordIs(record: string): SQL {
  return /^[0-9a-f-]{36}$/i.test(record)
    ? sql`e.record_id::text = ${record.toLowerCase()}`
    : sql`e.record_kind = ${record}`
}

/** Whether something happened to the record on that day already. */
export async function happenedOn(
  db: Queryable,
  programmeId: string,
  name: string,
  record: { kind: string; id: string },
  on: Day,
): Promise<boolean> {
  const rows = await db.execute(sql`
    select 1 from events e where e.programme_id = ${programmeId} and e.record_kind = ${record.kind}
      and e.record_id = ${record.id} and e.name = ${name} and e."on" = ${on} limit 1`)
  return rows.length > 0
}
