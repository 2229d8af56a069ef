import { esc } from '../../../../ui/charts/escape.ts'

export type MatrixCell = { id: string; light: string; percent: number | null } | null
export type MatrixRow = { label: string; cells: MatrixCell[] }
export type MatrixWords = {
  caption: string
  unit: string
  heads: { label: string; href: string }[]
  lights: Record<string, string>
  none: string
}

/**
 * Units × key tasks as one HTML string: a component per cell made such a page three times slower. Each cell is a link
 * to the assignment: shape, word (for who cannot see it) and the percent last reported.
 */
export function matrix(rows: readonly MatrixRow[], base: string, words: MatrixWords): string {
  const heads = words.heads.map(
    ({ label, href }) => `<th scope="col"><a href="${esc(href)}">${esc(label)}</a></th>`,
  )
  const body = rows.map(
    ({ label, cells }) =>
      `<tr data-row="${esc(label)}" tabindex="-1"><th scope="row">${esc(label)}</th>${cells.map((cell) => `<td>${cellOf(cell, base, words)}</td>`).join('')}</tr>`,
  )
  return (
    `<div class="tbl-box tbl-box-tall" tabindex="0" role="region" aria-label="${esc(words.caption)}"><table class="tbl tbl-dense"><caption class="sr-only">${esc(words.caption)}</caption>` +
    `<thead><tr><th scope="col">${esc(words.unit)}</th>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
  )
}

function cellOf(cell: MatrixCell, base: string, words: MatrixWords): string {
  if (!cell) return `<span class="text-soft">${esc(words.none)}</span>`
  const word = esc(words.lights[cell.light] ?? '')
  return (
    `<a href="${esc(`${base}/assignments/${cell.id}`)}" class="inline-flex items-center gap-1.5" title="${word}">` +
    `<i class="lt lt-${esc(cell.light)}"></i><span class="sr-only">${word} </span>${cell.percent === null ? '—' : `${Math.round(cell.percent)}%`}</a>`
  )
}

/** The same for a phone: a unit unfolds into its tasks. */
export function folded(rows: readonly MatrixRow[], base: string, words: MatrixWords): string {
  return rows.map((row) => foldedRow(row, base, words)).join('')
}

function foldedRow({ label, cells }: MatrixRow, base: string, words: MatrixWords): string {
  const shown = cells.filter((cell) => cell !== null)
  const signs = shown.map(({ light }) => `<i class="lt lt-${esc(light)}"></i>`).join(' ')
  const said = shown.map(({ light }) => words.lights[light] ?? '').join(' ')
  const lines = cells.map((cell, index) =>
    cell
      ? `<li class="flex min-h-11 items-center justify-between gap-4 border-b border-rule">${esc(words.heads[index]?.label ?? '')}${cellOf(cell, base, words)}</li>`
      : '',
  )
  return (
    `<details class="border-b border-rule"><summary class="flex min-h-11 cursor-pointer items-center justify-between gap-4">` +
    `<span>${esc(label)}</span><span class="flex gap-2">${signs}<span class="sr-only">${esc(said)}</span></span></summary>` +
    `<ul class="mb-3 ps-4">${lines.join('')}</ul></details>`
  )
}
