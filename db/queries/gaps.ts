import { sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable } from '../open.ts'

/**
 * The last verification of each assignment beside what the unit says of it by then. Percents 0..100; an accepted
 * completion says 100. The cost follows the verifications, not the assignments.
 */
const compared = (programmeId: string, today: Day) => sql`
  select a.id, a.unit_id, a.key_task_id, a.weight, v.percent as verified, v.verified_on,
    case when a.accepted_on <= ${today} then 100 else r.percent end as reported
  from (select distinct on (v.assignment_id) v.* from verifications v
      where v.programme_id = ${programmeId} and v.verified_on <= ${today}
      order by v.assignment_id, v.verified_on desc, v.created_at desc) v
    join assignments a on a.programme_id = v.programme_id and a.id = v.assignment_id
    left join lateral (select r.percent from reports r where r.programme_id = a.programme_id
      and r.assignment_id = a.id and r.submitted_on <= ${today} and r.returned_at is null
      order by r.submitted_at desc limit 1) r on true`

export type UnitGap = {
  unitId: string
  unitZh: string
  unitEn: string
  assignments: number
  verified: number
  /** Weighted means over what was verified; null where nothing was. */
  reportedPercent: number | null
  verifiedPercent: number | null
  gap: number | null
}

/** Every unit with its coverage and its gap, the widest first; where nothing was verified, last. */
export function listUnitGaps(db: Queryable, programmeId: string, today: Day): Promise<UnitGap[]> {
  return db.execute<UnitGap>(sql`
    select u.id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn",
      (select count(*)::int from assignments a where a.programme_id = u.programme_id and a.unit_id = u.id
        and a.issued_on <= ${today}) as assignments,
      coalesce(g.verified, 0) as verified, g.reported_mean as "reportedPercent", g.verified_mean as "verifiedPercent",
      g.reported_mean - g.verified_mean as gap
    from units u join organisations o on o.id = u.organisation_id
      left join (select c.unit_id, count(*)::int as verified,
          sum(c.weight * coalesce(c.reported, 0)) / sum(c.weight) as reported_mean,
          sum(c.weight * c.verified) / sum(c.weight) as verified_mean
        from (${compared(programmeId, today)}) c group by c.unit_id) g on g.unit_id = u.id
    where u.programme_id = ${programmeId} and u.left_on is null
    order by g.reported_mean - g.verified_mean desc nulls last, u.position`)
}

export type AssignmentGap = {
  id: string
  unitZh: string
  unitEn: string
  titleZh: string
  titleEn: string | null
  reported: number | null
  verified: number
  verifiedOn: Day
}

/** The assignments whose unit says most more than was found. */
export function listAssignmentGaps(
  db: Queryable,
  programmeId: string,
  today: Day,
  limit: number,
): Promise<AssignmentGap[]> {
  return db.execute<AssignmentGap>(sql`
    select c.id, o.short_zh as "unitZh", o.short_en as "unitEn", t.title as "titleZh", t.title_en as "titleEn",
      c.reported, c.verified, c.verified_on::text as "verifiedOn"
    from (${compared(programmeId, today)}) c
      join units u on u.programme_id = ${programmeId} and u.id = c.unit_id
      join organisations o on o.id = u.organisation_id
      join key_tasks t on t.programme_id = ${programmeId} and t.id = c.key_task_id
    where coalesce(c.reported, 0) > c.verified
    order by coalesce(c.reported, 0) - c.verified desc, u.position, c.id limit ${limit}`)
}

/** How many assignments there are, and how many of them anybody ever verified. */
export async function verificationCoverage(db: Queryable, programmeId: string, today: Day) {
  const [row] = await db.execute<{ assignments: number; verified: number }>(sql`
    select (select count(*)::int from assignments a where a.programme_id = ${programmeId}
        and a.issued_on <= ${today}) as assignments,
      (select count(distinct v.assignment_id)::int from verifications v where v.programme_id = ${programmeId}
        and v.verified_on <= ${today}) as verified`)
  return row ?? { assignments: 0, verified: 0 }
}
