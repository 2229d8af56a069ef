import { listen } from '../../db/listen.ts'
import { database } from '../../db/open.ts'
import { type Announcement, CHANNEL } from '../../db/queries/announcements.ts'
import { type Bulletin, readBulletin } from './bulletin.ts'

/** One open page. It gets only what its person may see. */
export type Viewer = {
  programmeId: string
  personId: string
  /** `all`, or the units whose numbers may be sent. */
  units: 'all' | ReadonlySet<string>
  /** Server-Sent Events as UTF-8. The same bytes go to many: never change them. */
  send: (bytes: Uint8Array) => void
  close: () => void
}

type Hub = {
  viewers: Set<Viewer>
  waiting: Map<string, Announcement>
  reading: boolean
  listening: Promise<unknown> | null
}

/** One a process, however often Next bundles or reloads this file. */
const shared = globalThis as typeof globalThis & { concordHub?: Hub }
shared.concordHub ??= { viewers: new Set(), waiting: new Map(), reading: false, listening: null }
const hub: Hub = shared.concordHub

/** Opens the process's single LISTEN connection with the first viewer; a reconnect tells all to read again. */
export async function join(viewer: Viewer) {
  hub.listening ??= listen(CHANNEL, hear, resync).catch((fault) => {
    hub.listening = null
    throw fault
  })
  await hub.listening
  hub.viewers.add(viewer)
  return () => hub.viewers.delete(viewer)
}

export function viewersNow(): number {
  return hub.viewers.size
}

/** On SIGTERM: an open stream would keep the server from ending. */
export function closeAll() {
  for (const viewer of hub.viewers) viewer.close()
  hub.viewers.clear()
}

const encoder = new TextEncoder()

function resync() {
  const bytes = encoder.encode('event: resync\ndata: {}\n\n')
  for (const viewer of hub.viewers) viewer.send(bytes)
}

function hear(payload: string) {
  const heard = JSON.parse(payload) as Announcement
  hub.waiting.set(heard.programmeId, merged(hub.waiting.get(heard.programmeId), heard))
  void drain()
}

/** While one reading is under way the next announcements gather: a burst costs two readings, not a hundred. */
async function drain() {
  if (hub.reading) return
  hub.reading = true
  try {
    while (hub.waiting.size > 0) {
      const batch = [...hub.waiting.values()]
      hub.waiting.clear()
      for (const heard of batch) await spread(heard)
    }
  } catch (fault) {
    console.error(JSON.stringify({ level: 'error', fault: `live: ${String(fault)}` }))
    resync()
  } finally {
    hub.reading = false
  }
}

async function spread(heard: Announcement) {
  const present = [...hub.viewers].filter((viewer) => viewer.programmeId === heard.programmeId)
  if (present.length === 0) return
  const people = [...new Set(present.map((viewer) => viewer.personId))]
  const bulletin = await readBulletin(database(), heard, people)
  const made = new Map<string, Uint8Array>()
  const bytesFor = (units: Viewer['units']) => {
    const key = units === 'all' ? units : [...units].join()
    const bytes = made.get(key) ?? encoder.encode(textOf(bulletin, units))
    made.set(key, bytes)
    return bytes
  }
  for (const viewer of present) {
    viewer.send(bytesFor(viewer.units))
    const unread = bulletin.unread.get(viewer.personId)
    if (unread !== undefined) viewer.send(encoder.encode(`event: notices\ndata: {"unread":${unread}}\n\n`))
  }
}

/** The bulletin as Server-Sent Events; made, and encoded, once for all who see the same. */
function textOf(bulletin: Bulletin, units: 'all' | ReadonlySet<string>): string {
  const seen = (unitId: string | null) => units === 'all' || (unitId !== null && units.has(unitId))
  const happened = bulletin.happened.filter((event) => seen(event.unitId))
  const scores = bulletin.scores && {
    ...bulletin.scores,
    units: bulletin.scores.units.filter((unit) => seen(unit.unitId)),
  }
  let text = ''
  for (const event of happened) text += `event: happened\ndata: ${JSON.stringify(event)}\n\n`
  const id = bulletin.lastEventId > 0 ? `id: ${bulletin.lastEventId}\n` : ''
  if (scores) text += `${id}event: scores\ndata: ${JSON.stringify(scores)}\n\n`
  return text
}

function merged(before: Announcement | undefined, after: Announcement): Announcement {
  if (!before) return after
  const both = <T, All extends string>(a: T[] | All, b: T[] | All): T[] | All =>
    Array.isArray(a) && Array.isArray(b)
      ? [...new Set([...a, ...b])]
      : Array.isArray(a)
        ? (b as All)
        : (a as All)
  return {
    programmeId: after.programmeId,
    eventIds: both(before.eventIds, after.eventIds),
    unitIds: both(before.unitIds, after.unitIds),
    personIds: both(before.personIds, after.personIds),
  }
}
