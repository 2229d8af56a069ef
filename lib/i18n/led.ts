import { cache } from 'react'
import type { Leadership } from '../scoring/transform.ts'
import type { Messages } from './messages.ts'

/** How the programme whose page is being drawn is led. One note a request; none outside a page: led by a government. */
const spoken = cache((): { led: Leadership } => ({ led: 0 }))

export function speakAs(led: Leadership) {
  spoken().led = led
}

const manners = { 0: null, 0.5: 'mixed', 1: 'free' } as const
const known = new WeakMap<Messages, Map<string, Messages>>()

/**
 * The words of a language, in which policy and supervision bear the names they have where no government leads
 * (paper §4.3): charter, peer-confirmed delivery. Looked up when a word is asked for, since a page learns whose
 * programme it is after the words are at hand.
 */
export function wordsAsLed(messages: Messages): Messages {
  return {
    ...messages,
    get score() {
      return asLed(messages).score as Messages
    },
    get overview() {
      return asLed(messages).overview as Messages
    },
  }
}

function asLed(messages: Messages): Messages {
  const manner = manners[spoken().led]
  return manner ? spokenIn(messages, manner) : messages
}

/** Exported for tests: the score's own words with those of a manner of leading laid over them. */
export function spokenIn(messages: Messages, manner: 'mixed' | 'free'): Messages {
  const made = known.get(messages)?.get(manner)
  if (made) return made
  const score = messages.score as Messages
  const { short, ...own } = (score.led as Messages)[manner] as Messages
  const overview = short ? laidOver(messages.overview as Messages, { heat: { short } }) : messages.overview!
  const words: Messages = { score: laidOver(score, own), overview }
  known.set(messages, (known.get(messages) ?? new Map<string, Messages>()).set(manner, words))
  return words
}

function laidOver(below: Messages, above: Messages): Messages {
  const merged = Object.entries(above).map(([key, value]) => {
    const under = below[key]
    return [key, typeof value === 'string' || typeof under !== 'object' ? value : laidOver(under, value)]
  })
  return { ...below, ...Object.fromEntries(merged) }
}
