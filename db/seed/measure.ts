import { drizzle } from 'drizzle-orm/postgres-js'
import { addWorkdays, type Day, daysBetween, weekdayOf } from '../../lib/calendar.ts'
import { remeasureProgramme } from '../../lib/measures/remeasure.ts'
import { freezePast } from '../../lib/measures/snapshots.ts'
import type { Sql } from '../open.ts'
import { workPlanIssuedOn } from '../reference/tasks.ts'
import * as schema from '../schema/index.ts'
import { exampleDay, programmeId } from './world.ts'

/** Every working day since the tasks were issued; above scale 1 only the last of each week. */
export function pastDays(scale: number): Day[] {
  const days: Day[] = []
  for (let day = workPlanIssuedOn; day < exampleDay; day = addWorkdays(day, 1)) days.push(day)
  return scale > 1 ? days.filter(endsItsWeek) : days
}

function endsItsWeek(day: Day): boolean {
  const next = addWorkdays(day, 1)
  return daysBetween(day, next) > 7 - weekdayOf(day)
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
