import { database } from '../../db/open.ts'
import { findActor, programmesOf } from '../../db/queries/actors.ts'
import { noteFeedRead } from '../../db/queries/calendar-feeds.ts'
import { agendaOf } from '../calendar-feed/agenda.ts'
import { writeCalendar } from '../calendar-feed/feed.ts'
import { env } from '../env.ts'
import { wordsOf } from '../i18n/translator.ts'
import { guarded } from './endpoint.ts'
import { enter } from './enter.ts'
import { hashToken } from './token-hash.ts'

/** A forged, revoked or expired address opens nothing, and is not told which it is. */
const nothing = () => new Response('Not found.\n', { status: 404, headers: { 'cache-control': 'no-store' } })

/**
 * The door for calendar programs, which can send neither cookie nor header: the secret address is the key. It opens
 * the person's own agenda by the seats held now, and nothing else of the product.
 */
export const calendarFeed = guarded(async (request, id, context) => {
  const { token = '' } = await context.params
  const credential = { feedHash: hashToken(token.replace(/\.ics$/, '')) }
  const found = await findActor(database(), credential, null)
  if (!found) return nothing()
  await noteFeedRead(database(), credential.feedHash)
  const address = env.NEXTAUTH_URL ?? new URL(request.url).origin
  const entries = []
  for (const programme of await programmesOf(database(), found.actor.id)) {
    const scene = await enter(database(), credential, { programmeId: programme.id }, id)
    if (scene && scene !== 'signed-out') entries.push(...(await agendaOf(database(), scene, address)))
  }
  const name = wordsOf(found.actor.language)('calendar-feed.name', { name: found.actor.name })
  return new Response(writeCalendar(name, entries, new Date()), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="concord.ics"',
      'cache-control': 'private, no-store',
    },
  })
})
