import type { Actor } from '../../../../lib/access/actor.ts'
import { workdaysBetween } from '../../../../lib/calendar.ts'
import { type Need, needsOf } from '../../../../lib/overview/needs.ts'
import { decisions } from './decisions.ts'
import { type Face, isEnglish } from './face.ts'
import { type Html, html, raw } from './html.ts'
import { liveNumber } from './live-marks.ts'

/** What needs me: counts by seat, each leading to where one acts; for a unit's people their own next duties too. */
export function needsMe(face: Face, actor: Actor): Html {
  const { t } = face
  const needs = needsOf(actor, face.board)
  const some = needs.some(({ count }) => count > 0) || face.duties.length > 0 || waits(face)
  return html`<section class="ov-needs"><h2>${t('overview.needs.title')}</h2>${some ? '' : html`<p class="ov-quiet">${t(needs.length > 0 ? 'overview.needs.nothing' : 'overview.needs.none')}</p>`}${decisions(face)}<ul${waits(face) ? raw(' class="ov-tallies"') : ''}>${needs.map((need) => line(face, need))}</ul>${duties(face)}</section>`
}

const waits = ({ undecided }: Face) => undecided.slips.length + undecided.extensions.length > 0

function line({ t, base }: Face, { key, count, path, tally }: Need): Html {
  const followed = tally && !key.startsWith('own')
  const number = followed ? liveNumber(`programme:${tally}`, count, '0') : html`${count}`
  return html`<li><a href="${base}${path}"><b class="${count > 0 ? 'hot' : ''}">${number}</b><span>${t(`overview.needs.${key}`)}</span></a></li>`
}

function duties(face: Face): Html {
  const { t, base, today } = face
  if (face.duties.length === 0) return html``
  return html`<h3>${t('overview.needs.next')}</h3><ul class="ov-duties">${face.duties.map(
    ({ id, title, titleEn, dueOn }) => {
      const left = workdaysBetween(today, dueOn)
      const clock =
        left < 0 ? t('overview.daysOver', { days: -left }) : t('overview.daysLeft', { days: left })
      return html`<li><a href="${base}/assignments/${id}">${isEnglish(face) ? (titleEn ?? title) : title}</a><span class="${left < 0 ? 'hot' : ''}"><time>${dueOn}</time> ${clock}</span></li>`
    },
  )}</ul>`
}
