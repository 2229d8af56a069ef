import { sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { KeptMeasure } from '../../lib/measures/kept.ts'
import type { Queryable } from '../open.ts'

/** Writes only the parts that moved: an untouched part leaves no dead row behind. */
export async function storeMeasures(
  db: Queryable,
  programmeId: string,
  on: Day,
  modelVersion: number,
  kept: KeptMeasure[],
) {
  if (kept.length === 0) return
  await db.execute(sql`
    insert into measures (programme_id, unit_id, part, numerator, denominator, standing, "on", model_version, measured_at)
    select ${programmeId}, m."unitId", m.part, m.numerator, m.denominator, m.standing, ${on}, ${modelVersion}, now()
    from json_to_recordset(${JSON.stringify(kept)}::json)
      as m("unitId" uuid, part text, numerator float8, denominator float8, standing text)
    on conflict (programme_id, unit_id, part) do update
    set numerator = excluded.numerator, denominator = excluded.denominator, standing = excluded.standing,
        "on" = excluded."on", model_version = excluded.model_version, measured_at = excluded.measured_at
    where (measures.numerator, measures.denominator, measures.standing, measures."on", measures.model_version)
      is distinct from (excluded.numerator, excluded.denominator, excluded.standing, excluded."on", excluded.model_version)`)
}

/** All measures of a programme: units × parts rows, whatever the number of records. */
export async function readMeasures(
  db: Queryable,
  programmeId: string,
  unitIds?: readonly string[],
): Promise<UnitMeasures[]> {
  const only = unitIds ? sql`and unit_id in ${[...unitIds]}` : sql``
  return db.execute<UnitMeasures>(sql`
    select unit_id as "unitId", max("on")::text as "on",
      json_agg(json_build_array(part, numerator, denominator, standing)) as measures
    from (select * from measures where programme_id = ${programmeId} ${only} order by unit_id, part) sorted
    group by unit_id`)
}

/** `measures`: [part, numerator, denominator, standing] of one unit, as of `on`. */
export type UnitMeasures = { unitId: string; on: Day; measures: [string, number, number, string][] }

/** One unit's measures in one text: parts; numerators; denominators; standings. Equal texts are equal measures. */
export type PackedMeasures = { unitId: string; on: Day; packed: string }

/**
 * The same rows for a whole programme, as texts: 2 ms where JSON takes 7 for 103 units, and what has not changed
 * since it was read last can be told without taking it apart. In the key's order: an update moves a row in its table,
 * and the same rows must give the same text.
 */
export function readPackedMeasures(db: Queryable, programmeId: string): Promise<PackedMeasures[]> {
  return db.execute<PackedMeasures>(sql`
    select unit_id as "unitId", max("on")::text as "on",
      concat_ws(';', string_agg(part, ','), array_agg(numerator), array_agg(denominator), string_agg(standing, ','))
        as packed
    from (select * from measures where programme_id = ${programmeId} order by unit_id, part) sorted
    group by unit_id`)
}

export function unpacked({ unitId, on, packed }: PackedMeasures): UnitMeasures {
  const [parts = [], numerators = [], denominators = [], standings = []] = packed
    .split(';')
    .map((list) => list.replace(/[{}]/g, '').split(','))
  return {
    unitId,
    on,
    measures: parts.map((part, i) => [part, Number(numerators[i]), Number(denominators[i]), standings[i]!]),
  }
}
