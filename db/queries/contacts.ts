import { sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Method } from '../../lib/visits/methods.ts'
import type { Queryable } from '../open.ts'
import { inScope } from './rounds.ts'

/** How a unit was in touch with supervision: a visit's method, or somebody stationed there. */
export type ContactMark = Method | 'stationed'

export type Contact = {
  unitId: string
  unitZh: string
  unitEn: string
  organisationId: string
  kind: string
  lastOn: Day | null
  lastMark: ContactMark | null
  visits: number
  openFindings: number
  /** The unit's own visits further down; counted apart. */
  localVisits: number
}

/** Every contact by `today`: the visits, and each day somebody stationed with the unit noted. */
const contacts = (programmeId: string, today: Day) => sql`
  select unit_id, visited_on as "on", method::text as mark from visits
    where programme_id = ${programmeId} and visited_on <= ${today}
  union all
  select s.unit_id, n.noted_on, 'stationed' from station_notes n
    join stations s on s.programme_id = n.programme_id and s.id = n.station_id
    where n.programme_id = ${programmeId} and n.noted_on <= ${today}`

/** When each unit was last in touch, in the programme's order. */
export function listContacts(db: Queryable, programmeId: string, today: Day): Promise<Contact[]> {
  return db.execute<Contact>(sql`
    with c as (${contacts(programmeId, today)}),
      last as (select distinct on (unit_id) unit_id, "on", mark from c order by unit_id, "on" desc, mark),
      counted as (select unit_id, count(*) filter (where mark <> 'stationed')::int as visits from c group by unit_id),
      found as (select unit_id, count(*)::int as open from findings
        where programme_id = ${programmeId} and closed_on is null and raised_on <= ${today} group by unit_id),
      own as (select unit_id, count(*)::int as times from local_visits
        where programme_id = ${programmeId} and visited_on <= ${today} group by unit_id)
    select u.id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn", u.organisation_id as "organisationId",
      o.kind::text as kind, last."on"::text as "lastOn", last.mark as "lastMark", coalesce(counted.visits, 0) as visits,
      coalesce(found.open, 0) as "openFindings", coalesce(own.times, 0) as "localVisits"
    from units u join organisations o on o.id = u.organisation_id
      left join last on last.unit_id = u.id left join counted on counted.unit_id = u.id
      left join found on found.unit_id = u.id left join own on own.unit_id = u.id
    where u.programme_id = ${programmeId} and u.left_on is null order by u.position`)
}

/** Who was never in touch first, then the longest ago; of one day in the programme's order. */
export const longestAgoFirst = (contacts: readonly Contact[]): Contact[] =>
  contacts.toSorted((a, b) => (a.lastOn ?? '').localeCompare(b.lastOn ?? ''))

export type RoundContact = {
  roundId: string
  unitId: string
  marks: ContactMark[]
  lastOn: Day | null
  /** The first visit still to be made, where none was made yet. */
  plannedOn: Day | null
}

/** What each round brought each unit of its scope: how it was in touch, when last, and what is still planned. */
export function contactsByRound(db: Queryable, programmeId: string, today: Day): Promise<RoundContact[]> {
  return db.execute<RoundContact>(sql`
    with c as (${contacts(programmeId, today)})
    select r.id as "roundId", u.id as "unitId", coalesce(x.marks, '[]') as marks, x."lastOn", p."plannedOn"
    from rounds r cross join units u join organisations o on o.id = u.organisation_id
      left join lateral (select json_agg(distinct c.mark) as marks, max(c."on")::text as "lastOn" from c
        where c.unit_id = u.id and c."on" between r.starts_on and r.ends_on having count(*) > 0) x on true
      left join lateral (select min(planned_on)::text as "plannedOn" from planned_visits
        where programme_id = r.programme_id and round_id = r.id and unit_id = u.id and visit_id is null
          and dropped_on is null having count(*) > 0) p on true
    where r.programme_id = ${programmeId} and ${inScope}`)
}
