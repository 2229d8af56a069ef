import type { Tx } from '../../db/open.ts'
import { audienceOf } from '../../db/queries/audience.ts'
import type { KeptEvent } from '../../db/queries/events.ts'
import { storeNotices } from '../../db/queries/notices.ts'
import type { Scene } from '../access/scene.ts'
import { occasions } from './occasions.ts'
import type { Notice } from './telling.ts'

/** Queues the notices of what just happened, in the same transaction. Answers who was told something new. */
export async function tell(tx: Tx, scene: Scene, events: readonly KeptEvent[]): Promise<string[]> {
  const notices: (Notice & { eventId: number })[] = []
  for (const event of events) {
    const occasion = occasions[event.name]
    if (!occasion) continue
    const people = await audienceOf(tx, scene.programme.id, event.unitId ?? null, occasion.to(event))
    for (const personId of people) {
      if (personId === scene.actor.id) continue
      notices.push({
        personId,
        key: `event:${event.id}`,
        name: event.name,
        params: occasion.params?.(event) ?? {},
        path: occasion.path(event),
        unitId: event.unitId ?? null,
        eventId: event.id,
      })
    }
  }
  return storeNotices(tx, scene.programme.id, scene.today, notices)
}
