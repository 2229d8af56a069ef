import { sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable } from '../open.ts'

export type SnapshotRow = {
  /** The programme's own id for the pooled row. */
  unitId: string
  on: Day
  modelVersion: number
  measures: Record<string, readonly [number, number, string]>
  scores: Record<string, number | null>
}

/** Freezes; a day that is frozen already stays as it was. */
export async function storeSnapshots(db: Queryable, programmeId: string, rows: readonly SnapshotRow[]) {
  if (rows.length === 0) return
  await db.execute(sql`
    insert into snapshots (programme_id, "on", unit_id, model_version, measures, scores)
    select ${programmeId}, s."on", s."unitId", s."modelVersion", s.measures, s.scores
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as s("unitId" uuid, "on" date, "modelVersion" int, measures jsonb, scores jsonb)
    on conflict (programme_id, "on", unit_id) do nothing`)
}

export type TrendPoint = { on: Day; scores: Record<string, number | null> }

/** The frozen scores of a unit (or, under the programme's id, of the whole) in a period, oldest first. */
export function readTrend(
  db: Queryable,
  programmeId: string,
  unitId: string,
  from: Day,
  until: Day,
): Promise<TrendPoint[]> {
  return db.execute<TrendPoint>(sql`
    select "on"::text as "on", scores from snapshots
    where programme_id = ${programmeId} and unit_id = ${unitId} and "on" between ${from} and ${until} order by "on"`)
}
