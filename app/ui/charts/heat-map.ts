import { esc } from './escape.ts'
import { scoreClass } from './score-class.ts'

export const dimensionCodes = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'] as const
export type DimensionCode = (typeof dimensionCodes)[number]

export type HeatRow = {
  id: string
  label: string
  /** The unit's page, or null for readers who may not open it. */
  href: string | null
  /** 0..100 in the order D1..D6; null where there is too little evidence. */
  scores: readonly (number | null)[]
  total: number | null
  /** Rows of one group stand together under its name. */
  group?: string | null
}

export type HeatWords = {
  /** Said, not shown; each column of the map is a table of its own and adds its place: "… (1/3)". */
  caption: string
  unit: string
  total: string
  /** Short heads for D1..D6, and the long words they stand for. */
  heads: readonly { short: string; long: string }[]
  /** What an empty cell says. */
  missing: string
}

/**
 * Units × six dimensions as HTML tables, one string: a component per cell made the page three times slower
 * and twice as heavy. Every cell carries `data-live="<unit id>:D1"` so that new numbers can be written into
 * it, and links to `href#D1`. Rows come in the order they are to be read, down the first column, then the
 * second. Readable as tables; the words for groups and units are escaped.
 */
export function heatMap(rows: readonly HeatRow[], words: HeatWords, columns = 3): string {
  const tables = split(rows, columns).map((part, index, all) =>
    table(part, words, all.length > 1 ? ` (${index + 1}/${all.length})` : ''),
  )
  return `<div class="hm">${tables.join('')}</div>`
}

/** Cuts the rows into columns of the same height, a group's name counting as a row. */
function split(rows: readonly HeatRow[], columns: number): HeatRow[][] {
  const names = new Set(rows.map((row) => row.group).filter(Boolean)).size
  const height = Math.max(1, Math.ceil((rows.length + names) / columns))
  const parts: HeatRow[][] = []
  for (let start = 0; start < rows.length; start += height) parts.push(rows.slice(start, start + height))
  return parts
}

function table(rows: readonly HeatRow[], words: HeatWords, place: string): string {
  const heads = words.heads.map(
    (h) => `<th scope="col"><abbr title="${esc(h.long)}">${esc(h.short)}</abbr></th>`,
  )
  const first = `<th scope="col">${esc(words.unit)}</th>`
  const last = `<th scope="col">${esc(words.total)}</th>`
  return (
    `<table><caption>${esc(words.caption + place)}</caption>` +
    `<thead><tr>${first}${heads.join('')}${last}</tr></thead>${bodies(rows, words)}</table>`
  )
}

function bodies(rows: readonly HeatRow[], words: HeatWords): string {
  let html = '<tbody>'
  let group: string | null | undefined
  for (const row of rows) {
    if (row.group && row.group !== group) {
      html += `${group === undefined ? '' : '</tbody><tbody>'}<tr><th colspan="8" scope="rowgroup">${esc(row.group)}</th></tr>`
    }
    group = row.group
    html += line(row, words)
  }
  return `${html}</tbody>`
}

function line(row: HeatRow, words: HeatWords): string {
  const id = esc(row.id)
  const href = row.href === null ? null : esc(row.href)
  const name = href === null ? esc(row.label) : `<a href="${href}">${esc(row.label)}</a>`
  const cells = dimensionCodes.map((code, index) => cell(id, code, href, row.scores[index] ?? null, words))
  const total = row.total === null ? '—' : row.total.toFixed(1)
  const sum = tagged(href, `data-live="${id}:ecc" data-d="1"`, total)
  return `<tr><th scope="row" title="${esc(row.label)}">${name}</th>${cells.join('')}<td>${sum}</td></tr>`
}

function cell(id: string, code: string, href: string | null, score: number | null, words: HeatWords): string {
  const text = score === null ? '—' : String(Math.round(score))
  const attributes = `class="${scoreClass(score)}" data-live="${id}:${code}"`
  const why = score === null ? ` title="${esc(words.missing)}"` : ''
  return `<td>${tagged(href && `${href}#${code}`, attributes + why, text)}</td>`
}

function tagged(href: string | null, attributes: string, text: string): string {
  return href === null ? `<span ${attributes}>${text}</span>` : `<a href="${href}" ${attributes}>${text}</a>`
}

/** The key of the scale: eleven steps from 0 to 100 with their colours. */
export function heatKey(words: { low: string; high: string; missing: string }): string {
  const steps = Array.from({ length: 11 }, (_, step) => `<i class="s${step}">${step * 10}</i>`)
  return (
    `<div class="hm-key"><span>${esc(words.low)}&nbsp;</span>${steps.join('')}` +
    `<span>&nbsp;${esc(words.high)}</span><span>&nbsp;&nbsp;— ${esc(words.missing)}</span></div>`
  )
}
