import { esc } from './escape.ts'

export type BarRow = {
  label: string
  value: number | null
  /** As written beside the bar. */
  text: string
  href?: string | null
  dimension?: string
}

/** Ranked bars as a plain table, so that it needs no second telling. `max` defaults to the largest value. */
export function bars(
  rows: readonly BarRow[],
  words: { caption: string; label: string; value: string },
  max = Math.max(...rows.map(({ value }) => value ?? 0), 0),
): string {
  const body = rows.map(({ label, value, text, href, dimension }) => {
    const name = href ? `<a href="${esc(href)}">${esc(label)}</a>` : esc(label)
    const share = value === null || max <= 0 ? 0 : Math.round((Math.max(0, value) / max) * 1000) / 10
    const hue = dimension ? ` k-${esc(dimension)}` : ''
    return `<tr><th scope=row>${name}<td><div class="bar${hue}"><i style="--v:${share}"></i></div><td class=n>${esc(text)}`
  })
  return (
    `<table class="bars"><caption class="sr-only">${esc(words.caption)}</caption>` +
    `<thead class="sr-only"><tr><th scope=col>${esc(words.label)}<th scope=col colspan=2>${esc(words.value)}` +
    `<tbody>${body.join('')}</table>`
  )
}
