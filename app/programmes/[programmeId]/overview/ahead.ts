import { mostDues } from '../../../../db/queries/overview.ts'
import { isWorkday } from '../../../../lib/calendar.ts'
import { forecast } from '../../../../lib/forecast/forecast.ts'
import { fortnight } from '../../../../lib/overview/read.ts'
import { stageOn } from '../../../../lib/overview/stage.ts'
import { courseOf } from '../../../../lib/scorecards/trend.ts'
import { planActual } from '../../../ui/charts/plan-actual.ts'
import { type Face, isEnglish } from './face.ts'
import { folded } from './folded.ts'
import { type Html, html, raw } from './html.ts'

/** Plan against what is reported and what is verified, from the frozen days of the present stage. */
export function stageCurve(face: Face): Html {
  const { t } = face
  const stage = stageOn(face.stages, face.today)
  const points = face.curve.filter(({ on }) => !stage || on >= stage.startsOn).flatMap(courseOf)
  const known = points.map(({ day, reported }) => ({ day, value: reported }))
  const ahead = stage ? forecast(known, stage.endsOn) : []
  const words = {
    title: t('overview.curve.title'),
    day: t('overview.curve.day'),
    planned: t('overview.curve.planned'),
    reported: t('overview.truth.reported'),
    verified: t('overview.truth.verified'),
    missing: t('score.missing'),
  }
  const drawn =
    points.length > 1
      ? html`${raw(
          planActual(points, words, {
            width: 490,
            height: 210,
            forecast: { word: t('trend.forecast'), points: ahead },
          }),
        )}${ahead.length > 0 ? html`<p class="ov-note">${t('trend.method', { until: stage?.endsOn ?? '' })}</p>` : ''}`
      : html`<p class="ov-quiet">${t('overview.curve.empty')}</p>`
  return html`<section class="ov-curve">${folded(t('overview.curve.title'), drawn)}</section>`
}

/** What falls due in the fortnight, day by day, and the programme's own dated points in it. */
export function calendar(face: Face): Html {
  const { t, base, today } = face
  const days = fortnight(today)
  const last = days.at(-1) as string
  const points = face.checkpoints.filter(({ on }) => on >= today && on <= last)
  // An observer counts, but opens no unit's record.
  const opens = face.seen === 'all' || face.seen.length > 0
  const cells = days.map((day) => {
    const count = face.dues.get(day) ?? 0
    const shown = count >= mostDues ? `${mostDues}+` : String(count)
    const rest = isWorkday(day) ? '' : ' ov-rest'
    return html`<li class="${day === today ? 'ov-today' : ''}${rest}"><time datetime="${day}">${day.slice(5)}</time>${count > 0 && opens ? html`<a href="${base}/overview/due/${day}" aria-label="${t('overview.calendar.due', { day, count: shown })}">${shown}</a>` : html`<span>${count > 0 ? shown : '·'}</span>`}</li>`
  })
  const lead = Array.from(
    { length: 14 - days.length },
    () => html`<li class="ov-past" aria-hidden="true"></li>`,
  )
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((n) => html`<li>${t(`overview.calendar.weekdays.${n}`)}</li>`)
  const dated = points.map(
    (point) =>
      html`<p class="ov-point"><time>${point.on}</time> ${isEnglish(face) ? point.textEn : point.textZh} <small>${t(point.provenance === 'sourced' ? 'app.sourced' : 'app.illustrative')}</small></p>`,
  )
  const inner = html`<ol class="ov-week" aria-hidden="true">${weekdays}</ol><ol class="ov-days">${lead}${cells}</ol>${dated}<p class="ov-note">${t('overview.calendar.note')}</p>`
  return html`<section class="ov-cal">${folded(t('overview.calendar.title'), inner)}</section>`
}
