import type { Tx } from '../../db/open.ts'
import { announce } from '../../db/queries/announcements.ts'
import { climb, findLadder, lockSweep } from '../../db/queries/ladder.ts'
import { findProgramme } from '../../db/queries/programmes.ts'
import { addWorkdays, type Day } from '../calendar.ts'
import { recordSlips } from '../slips/issue.ts'

/** More than these are announced as "everybody": the message must stay small. */
const manyPeople = 150

/**
 * Climbs the ladder for that day: whoever must be told of what is due or overdue is told, blue and orange slips are
 * issued on numbered paper, red ones proposed; each once, run it as often as one likes. Open pages hear of it after the
 * commit. Answers how many people were told something new.
 */
export async function sweep(tx: Tx, programmeId: string, on: Day): Promise<number> {
  const programme = await findProgramme(tx, programmeId)
  if (!programme) return 0
  await lockSweep(tx, programmeId)
  const ladder = await findLadder(tx, programme)
  const { people, slips } = await climb(tx, programme, ladder, on, addWorkdays(on, ladder.replyWithin))
  const eventIds = await recordSlips(tx, programme, on, slips)
  if (people.length + eventIds.length === 0) return 0
  const personIds = people.length > manyPeople ? ('all' as const) : people
  await announce(tx, { programmeId, eventIds, unitIds: [], personIds })
  return people.length
}
