import { tallyOf } from '../../../../lib/measures/board.ts'
import { movement } from '../../../../lib/overview/changes.ts'
import { laggards, type Shortfall } from '../../../../lib/scoring/laggards.ts'
import { lights, type TallyCode } from '../../../../lib/scoring/tallies.ts'
import { writeNumber } from '../../../ui/live/format.ts'
import { type Face, maySee, shortName, unitsPath } from './face.ts'
import { type Html, html } from './html.ts'
import { liveNumber } from './live-marks.ts'

/** Is it true: what the units report beside what others have verified, and how much was verified at all. */
export function truth(face: Face): Html {
  const { t, board } = face
  const share = (code: TallyCode) => {
    const { numerator, denominator } = tallyOf(board.programme.tallies, code)
    return denominator > 0 ? numerator / denominator : null
  }
  const [reported, verified] = [share('reported'), share('verified')]
  const points = writeNumber(gap(reported, verified), { decimals: 0 }, '—')
  const number = (code: TallyCode) => liveNumber(`programme:${code}`, share(code), '—', { percent: true })
  return html`<section class="ov-truth"><h2>${t('overview.truth.title')}</h2><a href="${unitsPath(face, 'sort=gap')}"><span>${t('overview.truth.reported')} <b>${number('reported')}</b></span><span>${t('overview.truth.verified')} <b>${number('verified')}</b></span><span class="hot">${t('overview.truth.gap')} <b data-gap>${points}</b> ${t('overview.truth.points')}</span></a><div class="bar" aria-hidden="true"><i data-bar="verified" style="--v:${percent(verified)}"></i><i class="gap" data-bar="gap" style="--v:${percent(gap(reported, verified) ?? 0, 1)}"></i></div><p>${t('overview.truth.coverage')} ${number('verifiedCoverage')}</p></section>`
}

function gap(reported: number | null, verified: number | null): number | null {
  return reported === null ? null : 100 * (reported - (verified ?? 0))
}

const percent = (value: number | null, scale = 100) => Math.max(0, Math.round((value ?? 0) * scale * 10) / 10)

/** What the programme costs those who report 减负: minutes, what they need not type again, what was not asked twice. */
export function burden(face: Face): Html {
  const { t, board, base, stops } = face
  const of = (code: TallyCode) => {
    const { numerator, denominator } = tallyOf(board.programme.tallies, code)
    return denominator > 0 ? numerator / denominator : null
  }
  const minutes = liveNumber('programme:minutes', of('minutes'), '—', { decimals: 1 })
  const reused = liveNumber('programme:reused', of('reused'), '—', { percent: true })
  return html`<section class="ov-burden"><h2>${t('burden.title')}</h2><a href="${base}/overview/burden"><span>${t('burden.minutes')} <b>${minutes}</b> ${t('burden.minutesUnit')}</span><span>${t('burden.reused')} <b>${reused}</b></span><span>${t('burden.stopped')} <b>${stops}</b></span></a></section>`
}

/** How the units moved since last Friday, and the lights of all assignments. */
export function motion(face: Face): Html {
  const { t, board } = face
  const { risen, fallen, known } = movement(board, face.frozen)
  const count = (code: TallyCode) =>
    liveNumber(`programme:${code}`, tallyOf(board.programme.tallies, code).numerator, '0')
  const moved = (mark: string, number: number, word: string, query: string) =>
    html`<li><a href="${unitsPath(face, query)}"><b>${mark} ${number}</b>${t(`overview.motion.${word}`)}</a></li>`
  const counted = (code: TallyCode, light: string) =>
    html`<li><a href="${unitsPath(face, `light=${light}`)}"${code === 'overdue' ? html` class="hot"` : ''}><b>${count(code)}</b>${t(`overview.motion.${code}`)}</a></li>`
  const lit = [...lights].reverse().map((colour) => {
    const light = html`<i class="lt lt-${colour}"></i>${t(`score.lights.${colour}`)}`
    return html`<li><a href="${unitsPath(face, `light=${colour}`)}"><b>${count(`light.${colour}`)}</b><span>${light}</span></a></li>`
  })
  return html`<section class="ov-motion"><h2>${t('overview.motion.title', { day: face.friday.slice(5) })}</h2><ul class="ov-counts">${known ? [moved('▲', risen, 'risen', 'sort=change'), moved('▼', fallen, 'fallen', 'sort=change&down=1')] : ''}${[counted('dueSoon', 'yellow'), counted('overdue', 'red')]}</ul><ul class="ov-counts" aria-label="${t('overview.motion.lights')}">${lit}</ul></section>`
}

/** Who is behind and why: the lowest units, each with the parts that cost it most, as fractions. */
export function behind(face: Face): Html {
  const { t, model, board } = face
  const all = [...board.units]
    .map(([unitId, { card }]) => ({ unitId, card }))
    .filter(({ unitId }) => face.showsAll || maySee(face, unitId))
  if (all.length > 1 && !face.compares)
    return html`<section class="ov-behind"><h2>${t('overview.behind.title')}</h2><p class="ov-note">${t('overview.behind.off')}</p></section>`
  const lowest = laggards(all, model, { count: 6, reasons: 2 })
  if (lowest.length === 0) return html``
  const units = new Map(face.units.map((unit) => [unit.id, unit]))
  const title = t(all.length > 1 ? 'overview.behind.title' : 'overview.behind.own')
  return html`<section class="ov-behind"><h2>${title}</h2><ol>${lowest.map(({ unitId, shortfalls }) => {
    const unit = units.get(unitId)
    const href = maySee(face, unitId) ? `${face.base}/units/${unitId}` : null
    return unit
      ? html`<li>${linked(href, html`${shortName(unit, face)}`)}<span>${shortfalls.map((one) => reason(face, href, one))}</span></li>`
      : html``
  })}</ol><p class="ov-note">${t('overview.behind.how')}</p></section>`
}

function reason({ t }: Face, unit: string | null, { part, numerator, denominator, cost }: Shortfall): Html {
  const text = html`${t(`score.parts.${part}`)} ${fraction(numerator)}/${fraction(denominator)} <em>−${cost.toFixed(1)}</em>`
  return linked(unit && `${unit}/scorecard/${part}`, text)
}

const linked = (href: string | null, inner: Html): Html =>
  href ? html`<a href="${href}">${inner}</a>` : html`<b>${inner}</b>`

/** Whole numbers as they are, others with one decimal. */
function fraction(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1)
}
