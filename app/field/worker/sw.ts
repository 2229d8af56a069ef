import { type PrecacheEntry, Serwist } from 'serwist'
import { sendAll } from '../send.ts'

type SyncEvent = Event & { tag: string; waitUntil: (done: Promise<unknown>) => void }
declare const self: {
  __SW_MANIFEST: (PrecacheEntry | string)[]
  addEventListener: (name: 'sync', listener: (event: SyncEvent) => void) => void
}

/**
 * Keeps the shell of the field app with its scripts and styles, and nothing else: no page of the product, no answer of
 * the API, nothing of anybody's. What was taken along lies in the device's database. A newer product waits until the
 * person says so, or every window is closed: never half the old and half the new.
 */
new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: { cleanupOutdatedCaches: true, ignoreURLParametersMatching: [/./] },
  skipWaiting: false,
  clientsClaim: true,
  disableDevLogs: true,
}).addEventListeners()

// Where the browser knows background sync, what was written is sent when the network is back, the window closed or not.
self.addEventListener('sync', (event) => {
  const [, personId] = /^visits:(.+)$/.exec(event.tag) ?? []
  if (personId) event.waitUntil(sendAll(personId))
})
