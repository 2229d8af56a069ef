import type { Language } from '../i18n/languages.ts'
import type { Urgency } from '../notices/urgency.ts'

/** One notice in a message: in the receiver's words, with where one acts on it. */
export type Entry = {
  name: string
  urgency: Urgency
  text: string
  unit: string | null
  dueOn: string | null
  url: string
}

/** A message before any channel has given it its form. */
export type Letter = {
  /** Message-ID and Idempotency-Key: the same however often it is sent. */
  id: string
  language: Language
  programme: string
  subject: string
  greeting: string
  entries: Entry[]
  /** Says how many more there are, where not all are named. */
  more: { text: string; url: string } | null
  /** For people: why they get this, and how to change it. */
  notes: { text: string; url: string }[]
  /** One-click address (RFC 8058), in messages that hold a reminder. */
  unsubscribe: string | null
  dueLabel: string
}

/** The line under an entry: unit, due day. */
export const factsOf = (entry: Entry, letter: Letter) =>
  [entry.unit, entry.dueOn && `${letter.dueLabel} ${entry.dueOn}`].filter(Boolean).join(' · ')
