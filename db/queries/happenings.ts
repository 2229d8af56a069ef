import { type SQL, sql } from 'drizzle-orm'
import type { Queryable } from '../open.ts'

/** An event as pages list it: what happened to which unit's record, by whom, when. Never its before and after. */
export type Happening = {
  eventId: number
  name: string
  at: string
  on: string
  unitId: string | null
  unitZh: string | null
  unitEn: string | null
  actor: string | null
  recordKind: string
  recordId: string
}

const happening = sql`e.id::int as "eventId", e.name, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  e."on"::text as "on", e.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn", p.name as actor,
  e.record_kind as "recordKind", e.record_id as "recordId"`

const joined = sql`events e left join people p on p.id = e.actor_id
  left join units u on u.programme_id = e.programme_id and u.id = e.unit_id
  left join organisations o on o.id = u.organisation_id`

export function happeningsOf(
  db: Queryable,
  programmeId: string,
  ids: readonly number[],
): Promise<Happening[]> {
  if (ids.length === 0) return Promise.resolve([])
  return db.execute<Happening>(sql`select ${happening} from ${joined}
    where e.programme_id = ${programmeId} and e.id in ${[...ids]} order by e.id`)
}

type Which = {
  units?: readonly string[]
  recordKind?: string
  recordId?: string
  after?: number
  limit: number
}

/** The newest first; `units` limits them to those a reader may see. */
export function recentHappenings(db: Queryable, programmeId: string, which: Which): Promise<Happening[]> {
  const limits: SQL[] = []
  if (which.units) limits.push(sql`and e.unit_id in ${[...which.units]}`)
  if (which.recordKind)
    limits.push(sql`and e.record_kind = ${which.recordKind} and e.record_id = ${which.recordId}`)
  if (which.after !== undefined) limits.push(sql`and e.id > ${which.after}`)
  return db.execute<Happening>(sql`select ${happening} from ${joined}
    where e.programme_id = ${programmeId} ${sql.join(limits, sql` `)} order by e.id desc limit ${which.limit}`)
}

/** The newest event's id, so that a page knows what it was drawn from. */
export async function lastEventId(db: Queryable, programmeId: string): Promise<number> {
  const [row] = await db.execute<{ id: number | null }>(
    sql`select max(id)::int as id from events where programme_id = ${programmeId}`,
  )
  return row?.id ?? 0
}
