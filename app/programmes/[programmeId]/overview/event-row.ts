import type { Happening } from '../../../../db/queries/happenings.ts'
import { keyOf } from '../../../../lib/i18n/keys.ts'
import { recordPath } from '../../../../lib/records/paths.ts'
import { type Html, html } from './html.ts'

export type EventWords = {
  english: boolean
  programmeId: string
  names: Record<string, string>
  system: string
}

/** One event as the list shows it: when, which unit, what, who. The server draws the list, the island adds to it. */
export function eventRow(event: Happening, { english, programmeId, names, system }: EventWords): Html {
  const href = recordPath(programmeId, event.recordKind, event.recordId)
  const unit = english ? event.unitEn : event.unitZh
  const what = names[keyOf('events', event.name)] ?? event.name
  return html`<li data-event="${event.eventId}"><time datetime="${event.at}">${event.on.slice(5)} ${clock(event.at)}</time><span>${unit ? html`<b>${unit}</b> ` : ''}${href ? html`<a href="${href}">${what}</a>` : what} <small>${event.actor ?? system}</small></span></li>`
}

const shanghai = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

function clock(at: string): string {
  const when = new Date(at)
  return Number.isNaN(when.getTime()) ? '' : shanghai.format(when)
}
