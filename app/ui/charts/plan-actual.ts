import { dayScale, ends, frame, type Mark, marks, rules, valueScale } from './axes.ts'
import { at, esc } from './escape.ts'
import { hiddenTable } from './hidden-table.ts'
import { path } from './sparkline.ts'

export type PlanPoint = {
  day: string
  /** Percent of the work, 0..100. */
  planned: number
  /** Null after today. */
  reported: number | null
  verified?: number | null
}

/** Where the reported percent would go: a dashed middle within a shaded band. */
export type Forecast = {
  word: string
  points: readonly { day: string; low: number; middle: number; high: number }[]
}

/** Planned against reported (and verified) percent over the stage, today marked; a forecast runs on beyond it. */
export function planActual(
  points: readonly PlanPoint[],
  words: {
    title: string
    day: string
    planned: string
    reported: string
    verified?: string
    missing: string
  },
  {
    width = 560,
    height = 220,
    stages = [],
    forecast,
  }: { width?: number; height?: number; stages?: readonly Mark[]; forecast?: Forecast } = {},
): string {
  const ahead = forecast?.points ?? []
  const [first, last] = [points[0]?.day, ahead.at(-1)?.day ?? points.at(-1)?.day]
  if (first === undefined || last === undefined) return ''
  const box = frame(width, height)
  const x = dayScale(box, first, last)
  const y = valueScale(box, 0, 100)
  const place = (index: number) => x(points[index]?.day as string)
  const line = (values: (number | null)[], style: string) =>
    `<path class="${style}" d="${path(values, place, y)}"/>`
  const verified = points.map((point) => point.verified ?? null)
  return (
    `<figure class="wide" tabindex="0"><svg class="pic" aria-hidden="true" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    rules(box, y, [0, 25, 50, 75, 100], '%') +
    band(ahead, x, y) +
    marks(
      box,
      x,
      stages.filter(({ day }) => day >= first && day <= last),
    ) +
    line(
      points.map(({ planned }) => planned),
      'ln2',
    ) +
    `<g class="k-platform">${line(verified, 'ln')}</g>` +
    line(
      points.map(({ reported }) => reported),
      'ln',
    ) +
    `${ends(box, first, last)}</svg><figcaption class="pic-key">${key(words, ahead.length > 0 ? forecast?.word : undefined)}</figcaption>` +
    hiddenTable(
      words.title,
      [words.day, words.planned, words.reported, ...(words.verified ? [words.verified] : [])],
      points.map(({ day, planned, reported, verified: sure }) => [
        day,
        `${planned.toFixed(0)}%`,
        percent(reported, words.missing),
        ...(words.verified ? [percent(sure ?? null, words.missing)] : []),
      ]),
    ) +
    (forecast && ahead.length > 0
      ? hiddenTable(
          forecast.word,
          [words.day, forecast.word],
          ahead.map(({ day, low, high }) => [day, `${low.toFixed(0)}–${high.toFixed(0)}%`]),
        )
      : '') +
    '</figure>'
  )
}

function band(ahead: Forecast['points'], x: (day: string) => number, y: (value: number) => number): string {
  if (ahead.length === 0) return ''
  const along = (points: Forecast['points'], value: (point: Forecast['points'][number]) => number) =>
    points.map((point) => `${at(x(point.day))} ${at(y(value(point)))}`)
  const edge = [...along(ahead, ({ high }) => high), ...along([...ahead].reverse(), ({ low }) => low)]
  return (
    `<path class="ar" d="M${edge.join('L')}Z"/>` +
    `<path class="ln2" d="M${along(ahead, ({ middle }) => middle).join('L')}"/>`
  )
}

function percent(value: number | null, missing: string): string {
  return value === null ? missing : `${value.toFixed(0)}%`
}

function key(
  words: { planned: string; reported: string; verified?: string },
  forecast: string | undefined,
): string {
  const one = (style: string, word: string, hue = '') =>
    `<span class="${hue}"><svg class="pic" width="24" height="8" aria-hidden="true"><path class="${style}" d="${style === 'ar' ? 'M0 0H24V8H0Z' : 'M0 4H24'}"/></svg>${esc(word)}</span>`
  return (
    one('ln2', words.planned) +
    one('ln', words.reported) +
    (words.verified ? one('ln', words.verified, 'k-platform') : '') +
    (forecast ? one('ar', forecast) : '')
  )
}
