import { esc } from './escape.ts'

/** The numbers of a picture as a table for screen readers, so that no picture is the only way to them. */
export function hiddenTable(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const head = heads.map((text) => `<th scope=col>${esc(text)}`).join('')
  const body = rows.map(([name = '', ...cells]) => {
    return `<tr><th scope=row>${esc(name)}${cells.map((cell) => `<td>${esc(cell)}`).join('')}`
  })
  return `<div class="sr-only"><table><caption>${esc(caption)}</caption><thead><tr>${head}<tbody>${body.join('')}</table></div>`
}
