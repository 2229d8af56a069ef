import { database } from '../../db/open.ts'
import { appendEvents } from '../../db/queries/events.ts'
import { settingsOf } from '../../db/queries/notice-settings.ts'
import { findPerson, lockPerson } from '../../db/queries/people.ts'
import { dayInShanghai } from '../calendar.ts'
import { signedText } from '../channels/sealing.ts'
import { stopping } from '../deliveries/compose.ts'
import { stopOrResume } from '../notices/settings-deeds.ts'
import { isUuid } from './enter.ts'
import { house } from './house.ts'

/**
 * The door for links in messages: nobody is signed in, and the signed token allows this one thing for this one
 * person. It does not run out: whoever looks through old mail may still stop new ones (RFC 8058).
 */
const personIn = (token: string) => {
  const id = signedText(stopping, token)
  return isUuid(id) ? id : null
}

/** Whether reminders are stopped, for the page behind the link; null = no link of ours. Says nothing of the person. */
export async function stoppedBy(
  token: string,
): Promise<{ stopped: boolean; language: 'zh-CN' | 'en' } | null> {
  const id = personIn(token)
  const person = id && (await findPerson(database(), id))
  if (!person) return null
  const { stoppedAt } = await settingsOf(database(), person.id)
  return { stopped: stoppedAt !== null, language: person.language }
}

/** Stops reminders and news by e-mail, or takes that back; with its event, as if the person had been signed in. */
export async function pressLink(token: string, stop: boolean, requestId: string): Promise<boolean> {
  const id = personIn(token)
  if (!id) return false
  return database().transaction(async (tx) => {
    const person = await lockPerson(tx, id)
    if (!person) return false
    const now = new Date()
    const today = dayInShanghai(now)
    const events = await stopOrResume(tx, person.id, stop, now)
    await appendEvents(tx, { actor: person, programme: house(today), today, requestId }, events)
    return true
  })
}
