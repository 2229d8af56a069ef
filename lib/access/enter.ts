import type { Queryable } from '../../db/open.ts'
import { findActor } from '../../db/queries/actors.ts'
import { dayInShanghai } from '../calendar.ts'
import { keepCalendar } from '../calendar-days/keep.ts'
import { house } from './house.ts'
import type { Credential, Scene } from './scene.ts'

/** Where a door leads: a programme by its id, or the installation itself. */
export type Place = { programmeId: string | null } | 'house'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export function isUuid(text: string | null | undefined): text is string {
  return uuid.test(text ?? '')
}

/** Who is here, where, and on which day; one query. `null`: there is no such place. */
export async function enter(
  db: Queryable,
  credential: Credential | null,
  place: Place,
  requestId: string,
): Promise<Scene | 'signed-out' | null> {
  if (!credential) return 'signed-out'
  const programmeId = place !== 'house' && isUuid(place.programmeId) ? place.programmeId : null
  const found = await findActor(db, credential, programmeId)
  if (!found) return 'signed-out'
  await keepCalendar(db, found.calendarVersion)
  const now = new Date()
  const programme = place === 'house' ? house(dayInShanghai(now)) : found.programme
  if (!programme) return null
  return { actor: found.actor, programme, today: programme.exampleDay ?? dayInShanghai(now), now, requestId }
}
