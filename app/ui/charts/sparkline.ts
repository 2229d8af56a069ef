import { at, esc } from './escape.ts'

/**
 * A line of values without axes, for beside a number: 72 × 20 px. Nulls are gaps. `range` fixes the scale
 * (scores: 0..100 hides small moves, so by default it spans the values with at least 10 between).
 */
export function sparkline(
  values: readonly (number | null)[],
  {
    title,
    dimension,
    width = 72,
    height = 20,
  }: { title: string; dimension?: string; width?: number; height?: number },
): string {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return ''
  const middle = (Math.max(...known) + Math.min(...known)) / 2
  const half = Math.max(5, (Math.max(...known) - Math.min(...known)) / 2)
  const x = (index: number) =>
    values.length === 1 ? width / 2 : 2 + (index * (width - 4)) / (values.length - 1)
  const y = (value: number) => height / 2 - ((value - middle) / half) * (height / 2 - 3)
  const last = values.findLastIndex((value) => value !== null)
  const end = values[last] as number
  return (
    `<svg class="pic${dimension ? ` k-${esc(dimension)}` : ''}" role="img" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}"><title>${esc(title)}</title><path class="ln" d="${path(values, x, y)}"/>` +
    `<circle class="fl" cx="${at(x(last))}" cy="${at(y(end))}" r="2"/></svg>`
  )
}

/** The `d` of a line through values, broken at nulls. */
export function path(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  let pen = 'M'
  let d = ''
  values.forEach((value, index) => {
    if (value === null) {
      pen = 'M'
      return
    }
    d += `${pen}${at(x(index))} ${at(y(value))}`
    pen = 'L'
  })
  return d
}
