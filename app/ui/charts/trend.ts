import { dayScale, ends, frame, type Mark, marks, rules, valueScale } from './axes.ts'
import { at, esc } from './escape.ts'
import { hiddenTable } from './hidden-table.ts'
import { path } from './sparkline.ts'

export type Series = {
  label: string
  dimension?: string
  /** The second line of a pair: dashed, lighter. */
  dashed?: boolean
  /** One value a day of `days`; null where there was no score. */
  values: readonly (number | null)[]
}

/** Scores over days, 0..100, with stage marks. `days` ascend, YYYY-MM-DD. */
export function trend(
  days: readonly string[],
  series: readonly Series[],
  words: { title: string; day: string; missing: string },
  {
    width = 720,
    height = 220,
    stages = [],
  }: { width?: number; height?: number; stages?: readonly Mark[] } = {},
): string {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ''
  const box = { ...frame(width, height), right: 84 }
  const x = dayScale(box, first, last)
  const y = valueScale(box, 0, 100)
  const place = (index: number) => x(days[index] as string)
  const within = stages.filter(({ day }) => day >= first && day <= last)
  const lines = series.map(({ dimension, dashed, values }) => {
    const hue = dimension ? ` k-${esc(dimension)}` : ''
    return `<g class="${hue.trim()}"><path class="${dashed ? 'ln2' : 'ln'}" d="${path(values, place, y)}"/></g>`
  })
  return (
    `<figure class="wide" tabindex="0"><svg class="pic" aria-hidden="true" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    rules(box, y, [0, 25, 50, 75, 100]) +
    marks(box, x, within) +
    lines.join('') +
    endLabels(series, width - box.right + 6, y) +
    `${ends(box, first, last)}</svg>` +
    hiddenTable(
      words.title,
      [words.day, ...series.map(({ label }) => label)],
      days.map((day, index) => [
        day,
        ...series.map(({ values }) => values[index]?.toFixed(1) ?? words.missing),
      ]),
    ) +
    '</figure>'
  )
}

/** Each line is named where it ends, pushed apart so that no two names overlap. */
function endLabels(series: readonly Series[], x: number, y: (value: number) => number): string {
  const named = series
    .map(({ label, values, dimension }) => ({
      label,
      dimension,
      value: values.findLast((value) => value !== null),
    }))
    .filter(({ value }) => value !== undefined && value !== null)
    .map((one) => ({ ...one, level: y(one.value as number) }))
    .sort((one, other) => one.level - other.level)
  let free = Number.NEGATIVE_INFINITY
  return named
    .map(({ label, dimension, value, level }) => {
      const place = Math.max(level, free)
      free = place + 14
      const hue = dimension ? `<tspan class="fl k-${esc(dimension)}">■ </tspan>` : ''
      return `<text x="${at(x)}" y="${at(place)}" dy="4">${hue}${esc(label)} <tspan class="val">${(value as number).toFixed(1)}</tspan></text>`
    })
    .join('')
}
