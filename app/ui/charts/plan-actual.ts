import { dayScale, ends, frame, type Mark, marks, rules, valueScale } from './axes.ts'
import { esc } from './escape.ts'
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

/** Planned against reported (and verified) percent over the stage, today marked; the gap is shaded. */
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
  }: { width?: number; height?: number; stages?: readonly Mark[] } = {},
): string {
  const [first, last] = [points[0]?.day, points.at(-1)?.day]
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
    marks(box, x, stages) +
    line(
      points.map(({ planned }) => planned),
      'ln2',
    ) +
    `<g class="k-platform">${line(verified, 'ln')}</g>` +
    line(
      points.map(({ reported }) => reported),
      'ln',
    ) +
    `${ends(box, first, last)}</svg><figcaption class="pic-key">${key(words)}</figcaption>` +
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
    '</figure>'
  )
}

function percent(value: number | null, missing: string): string {
  return value === null ? missing : `${value.toFixed(0)}%`
}

function key(words: { planned: string; reported: string; verified?: string }): string {
  const one = (style: string, word: string, hue = '') =>
    `<span class="${hue}"><svg class="pic" width="24" height="8" aria-hidden="true"><path class="${style}" d="M0 4H24"/></svg>${esc(word)}</span>`
  return (
    one('ln2', words.planned) +
    one('ln', words.reported) +
    (words.verified ? one('ln', words.verified, 'k-platform') : '')
  )
}
