import { type EventWords, eventRow } from './event-row.ts'
import type { Face } from './face.ts'
import { folded } from './folded.ts'
import { type Html, html } from './html.ts'

/** The newest events; the island beside it puts what happens now on top. */
export function recent(face: Face, words: EventWords): Html {
  const { t } = face
  const why =
    face.seen === 'all' || face.seen.length > 0 ? 'overview.recent.empty' : 'overview.recent.notShown'
  const empty = face.recent.length === 0 ? html`<p class="ov-quiet" data-no-events>${t(why)}</p>` : ''
  const inner = html`${empty}<ol data-events>${face.recent.map((event) => eventRow(event, words))}</ol>`
  return html`<section class="ov-recent">${folded(t('overview.recent.title'), inner)}</section>`
}

/** Every noun's words for its events, by full key. */
export function eventNames(messages: Record<string, unknown>): Record<string, string> {
  const names: Record<string, string> = {}
  for (const [noun, words] of Object.entries(messages)) {
    const events = (words as { events?: Record<string, string> }).events
    for (const [name, text] of Object.entries(events ?? {})) names[`${noun}.events.${name}`] = text
  }
  return names
}
