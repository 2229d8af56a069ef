import { at, esc } from './escape.ts'
import { hiddenTable } from './hidden-table.ts'

export type RadarAxis = { label: string; value: number | null; dimension?: string; compare?: number | null }

const size = 280
const radius = 92
const middle = size / 2

/**
 * Six (or any number of) scores 0..100 on a wheel, beginning at the top. A missing score leaves the line open
 * there and its label carries no number. `compare` draws a second, dashed line, e.g. the programme's.
 */
export function radar(
  axes: readonly RadarAxis[],
  words: { title: string; axis: string; value: string; compare?: string; missing: string },
): string {
  const spokes = axes.map((_, index) => ring(axes.length, index, 100))
  const rings = [25, 50, 75, 100].map((share) => {
    return `<path class="ax" d="M${axes.map((_, index) => ring(axes.length, index, share)).join('L')}Z"/>`
  })
  const lines = spokes.map((end) => `<path class="ax" d="M${middle} ${middle}L${end}"/>`)
  const compared = axes.some(({ compare }) => compare !== undefined)
  const second = compared
    ? outline(
        axes.map(({ compare }) => compare ?? null),
        'ln2',
      )
    : ''
  const first = outline(
    axes.map(({ value }) => value),
    'ln',
  )
  return (
    `<figure><svg class="pic" aria-hidden="true" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">` +
    `${rings.join('')}${lines.join('')}${second}${first}${axes.map((axis, index) => label(axis, index, axes.length, words.missing)).join('')}</svg>` +
    hiddenTable(
      words.title,
      [words.axis, words.value, ...(compared && words.compare ? [words.compare] : [])],
      axes.map((axis) => [
        axis.label,
        figure(axis.value, words.missing),
        ...(compared && words.compare ? [figure(axis.compare ?? null, words.missing)] : []),
      ]),
    ) +
    '</figure>'
  )
}

function figure(value: number | null, missing: string): string {
  return value === null ? missing : value.toFixed(1)
}

function ring(count: number, index: number, share: number, reach = radius): string {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2
  const length = (share / 100) * reach
  return `${at(middle + Math.cos(angle) * length)} ${at(middle + Math.sin(angle) * length)}`
}

/** A closed line when all is known; otherwise only the sides between known neighbours. */
function outline(values: readonly (number | null)[], style: string): string {
  const points = values.map((value, index) => (value === null ? null : ring(values.length, index, value)))
  const dots = points.map((point) => {
    if (point === null || style === 'ln2') return ''
    const [x, y] = point.split(' ')
    return `<circle class="fl" cx="${x}" cy="${y}" r="2.5"/>`
  })
  if (points.every((point) => point !== null)) {
    const d = `M${points.join('L')}Z`
    return `${style === 'ln' ? `<path class="ar" d="${d}"/>` : ''}<path class="${style}" d="${d}"/>${dots.join('')}`
  }
  const sides = points.map((point, index) => {
    const next = points[(index + 1) % points.length]
    return point !== null && next !== null && next !== undefined ? `M${point}L${next}` : ''
  })
  return `<path class="${style}" d="${sides.join('')}"/>${dots.join('')}`
}

function label(
  { label: name, value, dimension }: RadarAxis,
  index: number,
  count: number,
  missing: string,
): string {
  const [x = '0', y = '0'] = ring(count, index, 100, radius + 24).split(' ')
  const side = Math.abs(Number(x) - middle) < 4 ? 'middle' : Number(x) > middle ? 'start' : 'end'
  const from = side === 'middle' ? Number(x) : Number(x) + (side === 'start' ? -12 : 12)
  const hue = dimension ? `<tspan class="fl k-${esc(dimension)}">■ </tspan>` : ''
  return (
    `<text text-anchor="${side}" x="${at(from)}" y="${y}">${hue}${esc(name)}` +
    `<tspan class="val" x="${at(from)}" dy="15">${value === null ? esc(missing) : value.toFixed(1)}</tspan></text>`
  )
}
