import type { Tx } from '../../db/open.ts'
import { announce } from '../../db/queries/announcements.ts'
import { tellDue } from '../../db/queries/clock.ts'
import type { Day } from '../calendar.ts'
import { rungs } from './clock.ts'

/** More than these are announced as "everybody": the message must stay small. */
const manyPeople = 150

/**
 * Tells everybody what is due or overdue on that day, each once; run it as often as one likes. Their open pages hear
 * of it after the commit. Answers how many people were told something new.
 */
export async function sweep(tx: Tx, programmeId: string, on: Day): Promise<number> {
  const told = new Set<string>()
  for (const rung of rungs) for (const person of await tellDue(tx, programmeId, on, rung)) told.add(person)
  if (told.size === 0) return 0
  const personIds = told.size > manyPeople ? ('all' as const) : [...told]
  await announce(tx, { programmeId, eventIds: [], unitIds: [], personIds })
  return told.size
}
