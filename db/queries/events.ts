import type { NewEvent } from '../../lib/access/deed.ts'
import type { Scene } from '../../lib/access/scene.ts'
import type { Tx } from '../open.ts'
import { events } from '../schema/index.ts'

/** Who did it, where and when; `null` for what the clock does. */
export type Doer = Pick<Scene, 'today' | 'requestId'> & {
  programme: { id: string }
  actor: { id: string | null }
}

export type KeptEvent = NewEvent & { id: number; on: string }

/** Rows in one statement: ten parameters each, and PostgreSQL takes 65,535. */
const most = 2_000

/** Appends what happened; `on` is the programme's today. Order of `happened` is the order of the ids. */
export async function appendEvents(tx: Tx, scene: Doer, happened: NewEvent[]): Promise<KeptEvent[]> {
  const kept: KeptEvent[] = []
  for (let from = 0; from < happened.length; from += most)
    kept.push(...(await append(tx, scene, happened.slice(from, from + most))))
  return kept
}

async function append(tx: Tx, scene: Doer, happened: NewEvent[]): Promise<KeptEvent[]> {
  const rows = await tx
    .insert(events)
    .values(
      happened.map((event) => ({
        programmeId: scene.programme.id,
        on: scene.today,
        name: event.name,
        actorId: scene.actor.id,
        unitId: event.unitId ?? null,
        recordKind: event.record.kind,
        recordId: event.record.id,
        before: event.before ?? null,
        after: event.after ?? null,
        requestId: scene.requestId,
      })),
    )
    .returning({ id: events.id, on: events.on })
  return happened.map((event, index) => ({ ...event, id: rows[index]!.id, on: rows[index]!.on }))
}
