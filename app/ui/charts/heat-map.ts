import { esc } from './escape.ts'
import { scoreClass } from './score-class.ts'

export const dimensionCodes = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'] as const
/** What stands in a cell without a score; the key says what it means. */
export const noScore = '—'
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
}

/**
 * Units × six dimensions as HTML tables, one string. A component per cell made the page three times slower;
 * an address and an id per cell made it four times heavier (121 KB for 103 units), so a row carries them once
 * (`data-unit`, the link of its name), end tags that HTML lets go are left out, and HeatLinks turns the cells
 * into links with `data-live="<unit id>:D1"` on arrival. Rows are read down the first column, then the second.
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
    `<thead><tr>${first}${heads.join('')}${last}</tr></thead>${bodies(rows)}</table>`
  )
}

function bodies(rows: readonly HeatRow[]): string {
  let html = '<tbody>'
  let group: string | null | undefined
  for (const row of rows) {
    if (row.group && row.group !== group) {
      html += `${group === undefined ? '' : '<tbody>'}<tr><th colspan=8 scope=rowgroup>${esc(row.group)}`
    }
    group = row.group
    html += line(row)
  }
  return html
}

function line(row: HeatRow): string {
  const name = row.href === null ? esc(row.label) : `<a href="${esc(row.href)}">${esc(row.label)}</a>`
  const cells = dimensionCodes.map((_, index) => cell(row.scores[index] ?? null))
  const total = row.total === null ? noScore : row.total.toFixed(1)
  return `<tr data-unit="${esc(row.id)}"><th scope=row title="${esc(row.label)}">${name}${cells.join('')}<td>${total}`
}

function cell(score: number | null): string {
  return `<td class=${scoreClass(score)}>${score === null ? noScore : Math.round(score)}`
}

/** The key of the scale: eleven steps from 0 to 100 with their colours. */
export function heatKey(words: { low: string; high: string; missing: string }): string {
  const steps = Array.from({ length: 11 }, (_, step) => `<i class="s${step}">${step * 10}</i>`)
  return (
    `<div class="hm-key"><span>${esc(words.low)}&nbsp;</span>${steps.join('')}` +
    `<span>&nbsp;${esc(words.high)}</span><span>&nbsp;&nbsp;— ${esc(words.missing)}</span></div>`
  )
}
