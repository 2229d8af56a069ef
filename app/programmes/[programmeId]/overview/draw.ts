import type { Actor } from '../../../../lib/access/actor.ts'
import type { HeatSort } from '../../../../lib/overview/order.ts'
import { calendar, stageCurve } from './ahead.ts'
import { behind, burden, motion, truth } from './behind.ts'
import type { EventWords } from './event-row.ts'
import type { Face } from './face.ts'
import { heat } from './heat.ts'
import { html } from './html.ts'
import { needsMe } from './needs.ts'
import { recent } from './recent.ts'
import { headline, totals } from './totals.ts'

type Reader = { actor: Actor; now: Date; words: EventWords; sort: HeatSort }

/** The whole overview in reading order, which is also a phone's order; a wide screen sets it in two columns. */
export function drawOverview(face: Face, { actor, now, words, sort }: Reader): string {
  return html`${headline(face, now)}<div class="ov-top">${totals(face)}${needsMe(face, actor)}</div><div class="ov-mid${face.showsAll ? '' : ' ov-few'}"><div class="ov-side">${truth(face)}${motion(face)}${behind(face)}${burden(face)}</div>${heat(face, sort)}</div><div class="ov-end">${stageCurve(face)}${calendar(face)}${recent(face, words)}</div>`
    .html
}
