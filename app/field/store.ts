import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Photo, Taken } from '../../lib/visit-drafts/taken.ts'

interface Kept extends DBSchema {
  visits: { key: [personId: string, draftId: string]; value: Taken }
  photos: { key: [personId: string, photoId: string]; value: Photo }
}

const name = 'concord-field'
let opening: Promise<IDBPDatabase<Kept>> | undefined

/** The device's database. Rejects where the browser keeps nothing (some private windows). */
function kept(): Promise<IDBPDatabase<Kept>> {
  opening ??= openDB<Kept>(name, 1, {
    upgrade: (db) => {
      db.createObjectStore('visits', { keyPath: ['personId', 'draftId'] })
      db.createObjectStore('photos', { keyPath: ['personId', 'photoId'] })
    },
    // A newer product, or somebody clearing the device, needs it closed; it is opened again when it is next asked.
    blocking: (_before, _next, event) => (event.target as IDBDatabase).close(),
    terminated: forgetOpening,
  })
  opening.catch(forgetOpening)
  return opening
}

function forgetOpening() {
  opening = undefined
}

/** Whose records: everything under one person, and nothing of another's, who may have used the same device. */
const of = (personId: string) => IDBKeyRange.bound([personId], [personId, []])

/** Tells this window and the others, and the worker tells them all, that something on the device changed. */
const changed = () => {
  const channel = new BroadcastChannel(name)
  channel.postMessage('changed')
  channel.close()
}

/** Calls back on every change, whichever window made it; answers how to stop. */
export function onChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(name)
  channel.onmessage = listener
  return () => channel.close()
}

export async function visitsOf(personId: string): Promise<Taken[]> {
  return (await kept()).getAll('visits', of(personId))
}

export async function findTaken(personId: string, draftId: string): Promise<Taken | undefined> {
  return (await kept()).get('visits', [personId, draftId])
}

export async function photosOf(personId: string, draftId?: string): Promise<Photo[]> {
  const all = await (await kept()).getAll('photos', of(personId))
  return draftId ? all.filter((photo) => photo.draftId === draftId) : all
}

/** Keeps a visit. One that is there already is not overwritten. */
export async function take(visit: Taken): Promise<void> {
  const write = (await kept()).transaction('visits', 'readwrite')
  const there = await write.store.get([visit.personId, visit.draftId])
  await write.store.put(there ? { ...there, luggage: visit.luggage } : visit)
  await write.done
  changed()
}

/** Reads and writes in one step, so that typing and sending, which go on at once, take nothing from each other. */
export async function changeTaken(
  personId: string,
  draftId: string,
  change: (visit: Taken) => Taken,
): Promise<Taken | undefined> {
  const write = (await kept()).transaction('visits', 'readwrite')
  const there = await write.store.get([personId, draftId])
  const next = there && change(there)
  if (next) await write.store.put(next)
  await write.done
  changed()
  return next
}

export async function putPhoto(photo: Photo): Promise<void> {
  await (await kept()).put('photos', photo)
  changed()
}

export async function removePhoto({ personId, photoId }: Pick<Photo, 'personId' | 'photoId'>): Promise<void> {
  await (await kept()).delete('photos', [personId, photoId])
  changed()
}

/** Takes a visit off the device, with its photos. */
export async function removeTaken(personId: string, draftId: string): Promise<void> {
  const photos = await photosOf(personId, draftId)
  const write = (await kept()).transaction(['visits', 'photos'], 'readwrite')
  await write.objectStore('visits').delete([personId, draftId])
  for (const { photoId } of photos) await write.objectStore('photos').delete([personId, photoId])
  await write.done
  changed()
}

/** Takes everything of a person off the device. */
export async function removeAllOf(personId: string): Promise<void> {
  const write = (await kept()).transaction(['visits', 'photos'], 'readwrite')
  await write.objectStore('visits').delete(of(personId))
  await write.objectStore('photos').delete(of(personId))
  await write.done
  changed()
}
