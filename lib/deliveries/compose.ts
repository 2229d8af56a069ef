import type { ItemRow, Taken } from '../../db/queries/deliveries.ts'
import type { Entry, Letter } from '../channels/letter.ts'
import { sign } from '../channels/sealing.ts'
import { readEnv } from '../env.ts'
import { wordsOf } from '../i18n/translator.ts'
import { stoppable } from '../notices/peace.ts'
import { phraseOf, type Words } from '../notices/phrase.ts'
import { urgencies, urgencyOf } from '../notices/urgency.ts'

/** So many are named in one message; the others stand behind a link. */
const mostNamed = 40

/** What the link that stops reminders is signed for. */
export const stopping = 'stop reminders'

/** The address people use, without a slash at its end. */
export function publicAddress(): string {
  const { NEXTAUTH_URL, HOST, PORT } = readEnv(process.env)
  return (NEXTAUTH_URL ?? `http://${HOST}:${PORT}`).replace(/\/+$/, '')
}

/** A taken message in the receiver's words. A message to try a channel by has no items. */
export function compose(taken: Taken, items: readonly ItemRow[]): Letter {
  const t = wordsOf(taken.language)
  const english = taken.language === 'en'
  const base = `${publicAddress()}/programmes/${taken.programmeId}`
  const entries = items.map((item) => entryOf(t, item, base, english)).sort(byUrgency)
  const [first] = entries
  const count = entries.length
  return {
    id: taken.id,
    language: taken.language,
    programme: (english ? taken.programmeEn : taken.programmeZh) ?? t('app.name'),
    subject: first
      ? count === 1
        ? first.text
        : t('channel.subject', { first: first.text, count })
      : t('channel.testSubject'),
    greeting: first ? t('channel.greeting', { count }) : t('channel.testText'),
    entries: entries.slice(0, mostNamed),
    more:
      count > mostNamed
        ? { text: t('channel.more', { count: count - mostNamed }), url: `${base}/notices` }
        : null,
    notes: taken.person ? notesFor(t, taken.person.id, entries) : [],
    unsubscribe:
      taken.person && entries.some(maybeStopped)
        ? `${stopAddress(taken.person.id, '/api/stop-reminders')}`
        : null,
    dueLabel: t('channel.due'),
  }
}

const maybeStopped = ({ urgency }: Entry) => stoppable.includes(urgency)
const byUrgency = (a: Entry, b: Entry) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency)

function entryOf(t: Words, item: ItemRow, base: string, english: boolean): Entry {
  const { dueOn } = item.params
  return {
    name: item.name,
    urgency: urgencyOf(item.name),
    text: phraseOf(t, item, english),
    unit: english ? item.unitEn : item.unitZh,
    dueOn: typeof dueOn === 'string' && dueOn !== '' ? dueOn : null,
    url: `${base}/${item.path}`,
  }
}

function notesFor(t: Words, personId: string, entries: readonly Entry[]) {
  const stop = entries.some(maybeStopped)
    ? [{ text: t('channel.stopNote'), url: stopAddress(personId, '/stop-reminders') }]
    : []
  return [{ text: t('channel.settingsNote'), url: `${publicAddress()}/account#notices` }, ...stop]
}

/** The page for people, or the address their mail program presses for them. */
const stopAddress = (personId: string, path: string) =>
  `${publicAddress()}${path}/${sign(stopping, personId)}`
