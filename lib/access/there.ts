import type { Tx } from '../../db/open.ts'
import { announce } from '../../db/queries/announcements.ts'
import { appendEvents } from '../../db/queries/events.ts'
import { findProgramme } from '../../db/queries/programmes.ts'
import { dayInShanghai } from '../calendar.ts'
import { remeasureUnits } from '../measures/remeasure.ts'
import { tell } from '../notices/tell.ts'
import { Refusal } from '../refusal.ts'
import type { NewEvent } from './deed.ts'
import type { Scene } from './scene.ts'

/**
 * An administrator acts for the installation and stands in no programme, yet seats and units are a programme's own.
 * These two let a deed of the house take place there: the same person, on the programme's today.
 */
export async function programmeScene(tx: Tx, scene: Scene, programmeId: string): Promise<Scene> {
  const programme = await findProgramme(tx, programmeId)
  if (!programme) throw new Refusal('absent', {}, 'programme')
  return { ...scene, programme, today: programme.exampleDay ?? dayInShanghai(scene.now) }
}

/** What the door does after a deed, in the programme instead of the house: events, measures, announcement. */
export async function keepThere(tx: Tx, there: Scene, events: NewEvent[]) {
  const programmeId = there.programme.id
  const kept = await appendEvents(tx, there, events)
  const unitIds = [...new Set(events.flatMap(({ unitId }) => (unitId ? [unitId] : [])))].sort()
  if (unitIds.length > 0) await remeasureUnits(tx, programmeId, unitIds, there.today)
  const personIds = await tell(tx, there, kept)
  await announce(tx, { programmeId, eventIds: kept.map(({ id }) => id), unitIds, personIds })
}
