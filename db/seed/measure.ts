import { drizzle } from 'drizzle-orm/postgres-js'
import { addDays, type Day, isWorkday } from '../../lib/calendar.ts'
import { remeasureProgramme } from '../../lib/measures/remeasure.ts'
import { freezePast } from '../../lib/measures/snapshots.ts'
import type { Sql } from '../open.ts'
import { workPlanIssuedOn } from '../reference/tasks.ts'
import * as schema from '../schema/index.ts'
import { exampleDay, programmeId } from './world.ts'

/** The last working day of each week since the tasks were issued; at scale 1 every working day. */
export function pastDays(scale: number): Day[] {
  const days: Day[] = []
  for (let day = workPlanIssuedOn; day < exampleDay; day = addDays(day, 1)) {
    if (!isWorkday(day)) continue
    const sameWeek = days.length > 0 && scale > 1 && addDays(days.at(-1)!, 3) >= day
    if (sameWeek) days.pop()
    days.push(day)
  }
  return days
}

/** Measures the example's units as of its own today and freezes its past, unless that was done. */
export async function measureExample(
  sql: Sql,
  { scale, say }: { scale: number; say: (line: string) => void },
) {
  const [{ missing }] = await sql<[{ missing: boolean }]>`
    select exists (select from units where programme_id = ${programmeId})
       and not exists (select from measures where programme_id = ${programmeId}) as missing`
  if (!missing) return
  const db = Object.assign(drizzle(sql, { schema }), { $client: sql })
  say('Measuring the example')
  await freezePast(db, programmeId, pastDays(scale))
  await remeasureProgramme(db, programmeId, exampleDay)
}
