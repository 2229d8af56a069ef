import { sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable } from '../open.ts'
import { ofUnits } from './policies.ts'

export type DutyRow = {
  unitId: string
  unitZh: string
  unitEn: string
  unitKind: string
  /** Duty 责: assignments still carried, and their weight. */
  assignments: number
  weight: number
  /** Power 权: seats in the five groups held by people of the organisation, and kinds of resources supplied. */
  seats: number
  resources: number
  /** Benefit 利: claims made and confirmed, benefits planned, and those with something verified. */
  claims: number
  confirmed: number
  planned: number
  verified: number
}

/** Duty, power and benefit of each unit as they stand on the day (paper §4: 责权利). */
export function dutyMatrix(
  db: Queryable,
  programmeId: string,
  today: Day,
  seen: SeenUnits,
): Promise<DutyRow[]> {
  return db.execute<DutyRow>(sql`
    select u.id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn", o.kind::text as "unitKind",
      d.assignments, d.weight, p.seats, r.resources, i.claims, i.confirmed, b.planned, b.verified
    from units u join organisations o on o.id = u.organisation_id
    cross join lateral (select count(*)::int as assignments, coalesce(sum(x.weight), 0)::float8 as weight
      from assignments x where x.programme_id = u.programme_id and x.unit_id = u.id and x.issued_on <= ${today}) d
    cross join lateral (select count(*)::int as seats from seats s join people w on w.id = s.person_id
      where s.programme_id = u.programme_id and s."group" is not null and s.until_on is null
        and w.organisation_id = u.organisation_id) p
    cross join lateral (select count(distinct x.kind)::int as resources from resources x
      where x.programme_id = u.programme_id and x.unit_id = u.id and x.supplied > 0 and x.supplied_on <= ${today}) r
    cross join lateral (select count(*)::int as claims, count(*) filter (where x.confirmed_on <= ${today})::int as confirmed
      from interests x where x.programme_id = u.programme_id and x.unit_id = u.id and x.claimed_on <= ${today}
        and (x.withdrawn_on is null or x.withdrawn_on > ${today})) i
    cross join lateral (select count(*)::int as planned, count(*) filter (where exists (
        select from benefit_amounts a where a.programme_id = x.programme_id and a.benefit_id = x.id
          and a.verified_on <= ${today}))::int as verified
      from benefits x where x.programme_id = u.programme_id and x.unit_id = u.id) b
    where u.programme_id = ${programmeId} and u.joined_on <= ${today} and (u.left_on is null or u.left_on > ${today})
      and ${ofUnits(sql`u.id`, seen)}
    order by u.position, u.id`)
}
