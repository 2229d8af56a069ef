import { sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable } from '../open.ts'

export type Moved = {
  eventId: number
  name: string
  on: Day
  actor: string | null
  recordKind: string
  recordId: string
  /** The record's id and every id that the event's account of it names. */
  concerns: string[]
}

/** A page shows a few events a record; beyond this many of one unit nothing would be read anyway. */
const most = 1000

/** What happened to a unit's records after one day, up to and with another; the newest first. */
export async function movedBetween(
  db: Queryable,
  programmeId: string,
  unitId: string,
  after: Day,
  until: Day,
): Promise<Moved[]> {
  const rows = await db.execute<Omit<Moved, 'concerns'> & { told: string | null }>(sql`
    select e.id::int as "eventId", e.name, e."on"::text as "on", p.name as actor, e.record_kind as "recordKind",
      e.record_id as "recordId", e.after::text as told
    from events e left join people p on p.id = e.actor_id
    where e.programme_id = ${programmeId} and e.unit_id = ${unitId} and e."on" > ${after} and e."on" <= ${until}
    order by e.id desc limit ${most}`)
  return rows.map(({ told, ...event }) => ({
    ...event,
    concerns: [event.recordId, ...(told?.match(ids) ?? [])],
  }))
}

const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
