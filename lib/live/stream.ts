import type { Queryable } from '../../db/open.ts'
import { lastEventId, recentHappenings } from '../../db/queries/happenings.ts'
import { unreadOf } from '../../db/queries/notices.ts'
import { may } from '../access/permissions.ts'
import type { Scene } from '../access/scene.ts'
import { readBoard } from '../measures/board.ts'
import { modelOn } from '../models/model.ts'
import { scoresOf } from './bulletin.ts'
import { join, type Viewer } from './hub.ts'

/** Which units' numbers this person may be sent. */
export function unitsSeen({ actor }: Scene): Viewer['units'] {
  if (may('units.see-all', actor)) return 'all'
  return new Set(actor.seats.flatMap((seat) => (seat.unitId ? [seat.unitId] : [])))
}

/** A comment line every so often keeps proxies from closing a quiet stream. */
const heartbeatMs = 20_000
const encoder = new TextEncoder()

/**
 * The stream of one open page. `since` is the last event it knows: when something happened after it, the present
 * numbers of every unit it may see are sent first. Numbers are states, not steps, so nothing can be missed by it.
 */
export async function openStream(
  read: Queryable,
  scene: Scene,
  since: number | null,
  aborted: AbortSignal,
): Promise<Response> {
  const units = unitsSeen(scene)
  let leave = () => {}
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      let open = true
      const sendBytes = (bytes: Uint8Array) => {
        if (!open || bytes.length === 0) return
        try {
          controller.enqueue(bytes)
        } catch {
          leave()
        }
      }
      const send = (text: string) => sendBytes(encoder.encode(text))
      const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs)
      heartbeat.unref()
      let leaveHub = () => {}
      leave = () => {
        if (!open) return
        open = false
        clearInterval(heartbeat)
        leaveHub()
        try {
          controller.close()
        } catch {
          // The reader is gone already.
        }
      }
      aborted.addEventListener('abort', leave)
      const left = await join({
        programmeId: scene.programme.id,
        personId: scene.actor.id,
        units,
        send: sendBytes,
        close: leave,
      })
      leaveHub = () => void left()
      if (!open) left()
      send('retry: 2000\n\n')
      send(await missed(read, scene, units, since))
    },
    cancel: () => leave(),
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}

/** Ids are given before commit, so a slower transaction may carry a smaller one: look back a little, pages drop repeats. */
const lookBack = 50

async function missed(
  read: Queryable,
  scene: Scene,
  units: Viewer['units'],
  since: number | null,
): Promise<string> {
  const newest = await lastEventId(read, scene.programme.id)
  if (since === null || newest <= since) return `id: ${newest}\nevent: hello\ndata: {}\n\n`
  const visible = units === 'all' ? undefined : [...units]
  const happened = await recentHappenings(read, scene.programme.id, {
    ...(visible ? { units: visible } : {}),
    after: since - lookBack,
    limit: 200,
  })
  const board = await readBoard(read, scene.programme.id, modelOn(scene.programme, scene.today))
  const scores = scoresOf(board, visible ?? 'all', newest)
  const unread = (await unreadOf(read, [scene.actor.id])).get(scene.actor.id) ?? 0
  const lines = happened.reverse().map((event) => `event: happened\ndata: ${JSON.stringify(event)}\n\n`)
  return (
    lines.join('') +
    `id: ${newest}\nevent: scores\ndata: ${JSON.stringify(scores)}\n\n` +
    `event: notices\ndata: {"unread":${unread}}\n\n`
  )
}
