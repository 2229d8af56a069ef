import { sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable } from '../open.ts'

export type CurvePoint = {
  on: Day
  scores: Record<string, number | null>
  /** [numerator, denominator, standing] of G2 and of the tallies reported and verified. */
  g2: [number, number, string] | null
  reported: [number, number, string] | null
  verified: [number, number, string] | null
}

/** A year of working days; older points would not be told apart in a picture this wide. */
const mostPoints = 260

/**
 * The programme's frozen days up to and including `until`, oldest first: for sparklines and the stage curve; or those
 * of one of its units.
 */
export async function readCurve(
  db: Queryable,
  programmeId: string,
  until: Day,
  unitId = programmeId,
): Promise<CurvePoint[]> {
  const rows = await db.execute<CurvePoint>(sql`
    select "on"::text as "on", scores, measures->'G2' as g2, measures->'reported' as reported, measures->'verified' as verified
    from snapshots where programme_id = ${programmeId} and unit_id = ${unitId} and "on" <= ${until}
    order by "on" desc limit ${mostPoints}`)
  return [...rows].reverse()
}

/**
 * Every unit's frozen scores (and the programme's, under its own id) of the last day frozen by `until`: a row a unit.
 * Over a long holiday nothing is frozen, hence "the last".
 */
export async function readScoresBy(
  db: Queryable,
  programmeId: string,
  until: Day,
): Promise<Map<string, Record<string, number | null>>> {
  const rows = await db.execute<{ unitId: string; scores: Record<string, number | null> }>(sql`
    select unit_id as "unitId", scores from snapshots where programme_id = ${programmeId} and "on" = (
      select max("on") from snapshots where programme_id = ${programmeId} and unit_id = ${programmeId} and "on" <= ${until})`)
  return new Map(rows.map((row) => [row.unitId, row.scores]))
}

/** More than this many on one day are shown as "300+": the count must not grow with the records. */
export const mostDues = 300

/** Open assignments falling due on each of these days; at most `mostDues` are counted a day. */
export async function countDues(
  db: Queryable,
  programmeId: string,
  days: readonly Day[],
  unitIds: readonly string[] | null,
): Promise<Map<Day, number>> {
  if (days.length === 0) return new Map()
  const own = unitIds ? sql`and unit_id in ${unitIds.length > 0 ? [...unitIds] : [programmeId]}` : sql``
  const rows = await db.execute<{ day: Day; count: number }>(sql`
    select d.day, (select count(*)::int from (
      select from assignments where programme_id = ${programmeId} and accepted_on is null and due_on = d.day::date ${own}
      limit ${mostDues}) counted) as count
    from json_array_elements_text(${JSON.stringify(days)}::json) as d(day)`)
  return new Map(rows.map(({ day, count }) => [day, count]))
}

export type OwnDuty = { id: string; title: string; titleEn: string | null; dueOn: Day }

/** The next open assignments of one unit, the most pressing first. */
export function nextDuties(
  db: Queryable,
  programmeId: string,
  unitId: string,
  limit: number,
): Promise<OwnDuty[]> {
  return db.execute<OwnDuty>(sql`
    select a.id, k.title, k.title_en as "titleEn", a.due_on::text as "dueOn"
    from assignments a join key_tasks k on k.programme_id = a.programme_id and k.id = a.key_task_id
    where a.programme_id = ${programmeId} and a.unit_id = ${unitId} and a.accepted_on is null and a.completed_on is null
    order by a.due_on, a.id limit ${limit}`)
}
