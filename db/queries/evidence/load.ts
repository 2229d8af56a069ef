import { sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { Day } from '../../../lib/calendar.ts'
import type { Evidence } from '../../../lib/scoring/evidence.ts'
import type { Queryable } from '../../open.ts'
import { type InterestRows, interestColumns, interestEvidence } from './interest.ts'
import { type MechanismRows, mechanismColumns, mechanismEvidence } from './mechanism.ts'
import { type PlatformRows, platformColumns, platformEvidence } from './platform.ts'
import { type PolicyRows, policyColumns, policyEvidence } from './policy.ts'
import { type RoundRows, roundColumns, roundEvidence } from './rounds.ts'
import { type WorkRows, workColumns, workEvidence } from './work.ts'

/** A unit's records as they lie in the tables; `evidenceOn` makes of them what a score for one day reads. */
export type UnitRecords = { id: string; joinedOn: Day } & WorkRows &
  PolicyRows &
  InterestRows &
  PlatformRows &
  MechanismRows &
  RoundRows

/** Written once: putting these 400 lines together anew took as long as asking them (1.4 ms). None holds a parameter. */
const columns = new PgDialect().sqlToQuery(
  sql`${workColumns}, ${policyColumns}, ${interestColumns}, ${platformColumns}, ${mechanismColumns}, ${roundColumns}`,
)

/**
 * Every record the scores of these units read, in one round trip. Dates are kept whole: the scoring itself leaves out
 * what lies after the day it is asked about, so any past day can be recomputed from the same rows.
 */
export async function loadRecords(
  db: Queryable,
  programmeId: string,
  unitIds: readonly string[],
): Promise<UnitRecords[]> {
  if (unitIds.length === 0) return []
  return db.execute<UnitRecords>(sql`
    select u.id, u.joined_on as "joinedOn", ${sql.raw(columns.sql)}
    from units u where u.programme_id = ${programmeId} and u.id in ${[...unitIds]}
    order by u.id`)
}

export function evidenceOn(records: UnitRecords, on: Day): Evidence {
  return {
    unit: { id: records.id, joinedOn: records.joinedOn },
    ...workEvidence(records, records.ties ?? [], on),
    ...policyEvidence(records, on),
    ...interestEvidence(records, on),
    ...platformEvidence(records, records.id),
    ...mechanismEvidence(records),
    ...roundEvidence(records),
  }
}
