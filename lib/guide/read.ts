import type { Queryable } from '../../db/open.ts'
import { guideFacts, standingReasons } from '../../db/queries/guide.ts'
import type { Day } from '../calendar.ts'
import { type Readiness, readiness } from './guide.ts'

/** How ready the programme is today, from its records and the reasons that stand. */
export async function readGuide(read: Queryable, programmeId: string, today: Day): Promise<Readiness> {
  const [facts, reasons] = await Promise.all([
    guideFacts(read, programmeId, today),
    standingReasons(read, programmeId),
  ])
  return readiness(facts, reasons)
}
