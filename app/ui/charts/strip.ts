import { at, esc } from './escape.ts'
import { hiddenTable } from './hidden-table.ts'

export type StripPoint = { label: string; value: number; hot?: boolean }

/**
 * Where everybody stands on 0..100: one stroke a unit, so that an average hides nobody. `hot` strokes are the
 * ones meant (own unit, under 60); `levels` are lines across with a word (median, quartile).
 */
export function strip(
  points: readonly StripPoint[],
  { title, desc, levels = [], width = 480, heads }: StripWords,
): string {
  const height = 52
  const x = (value: number) => at(8 + (Math.min(100, Math.max(0, value)) / 100) * (width - 16))
  const strokes = points.map(({ label, value, hot }) => {
    const style = hot ? 'hot' : 'fl'
    const opacity = hot ? '' : ' opacity=".45"'
    return `<rect class="${style}"${opacity} x="${x(value)}" y="20" width="2" height="12"><title>${esc(label)} ${value.toFixed(1)}</title></rect>`
  })
  const lines = levels.map(({ label, value }, index) => {
    // Words of neighbours would run into each other: the first stands before its line, the last after it.
    const anchor = levels.length === 1 ? 'middle' : index === 0 ? 'end' : 'start'
    return `<path class="mk" d="M${x(value)} 16V34"/><text x="${x(value)}" y="12" text-anchor="${anchor}">${esc(label)}</text>`
  })
  const ticks = [0, 20, 40, 60, 80, 100].map(
    (value) => `<text x="${x(value)}" y="48" text-anchor="middle">${value}</text>`,
  )
  return (
    `<figure><svg class="pic" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<title>${esc(title)}</title><desc>${esc(desc)}</desc><path class="ax" d="M8 34H${width - 8}"/>` +
    `${strokes.join('')}${lines.join('')}${ticks.join('')}</svg>` +
    hiddenTable(
      title,
      heads,
      [...levels, ...points.filter(({ label }) => label)].map(({ label, value }) => [
        label,
        value.toFixed(1),
      ]),
    ) +
    '</figure>'
  )
}

export type StripWords = {
  title: string
  /** The same in words: how many, median, lowest. */
  desc: string
  /** Heads of the same as a table: whose value, and the value. */
  heads: readonly [string, string]
  levels?: readonly { label: string; value: number }[]
  width?: number
}
