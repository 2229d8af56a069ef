import { sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable } from '../open.ts'

export type UnitPerson = { id: string; post: string; name: string; fromOn: Day }

/** Who speaks for a unit today: the posts held, the principal first. */
export function peopleOfUnit(
  db: Queryable,
  programmeId: string,
  unitId: string,
  today: Day,
): Promise<UnitPerson[]> {
  return db.execute<UnitPerson>(sql`
    select s.id, s.post::text as post, p.name, s.from_on::text as "fromOn"
    from seats s join people p on p.id = s.person_id
    where s.programme_id = ${programmeId} and s.unit_id = ${unitId}
      and s.from_on <= ${today} and (s.until_on is null or s.until_on >= ${today})
    order by array_position(array['principal','deputy','liaison','technical-contact'], s.post::text), p.name`)
}

export type LastWords = { reportedOn: Day | null; visitedOn: Day | null }

/** Each unit's last report and last visit: one index look-up a unit, however many records it has. */
export async function lastWordsByUnit(
  db: Queryable,
  programmeId: string,
  today: Day,
): Promise<Map<string, LastWords>> {
  const rows = await db.execute<LastWords & { unitId: string }>(sql`
    select u.id as "unitId", r.submitted_on::text as "reportedOn", v.visited_on::text as "visitedOn"
    from units u
    left join lateral (select submitted_on from reports where programme_id = u.programme_id and unit_id = u.id
      and submitted_on <= ${today} order by submitted_on desc limit 1) r on true
    left join lateral (select visited_on from visits where programme_id = u.programme_id and unit_id = u.id
      and visited_on <= ${today} order by visited_on desc limit 1) v on true
    where u.programme_id = ${programmeId}`)
  return new Map(rows.map(({ unitId, ...last }) => [unitId, last]))
}
