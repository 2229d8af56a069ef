import { esc } from '../../../ui/charts/escape.ts'

/** Markup that is already safe. Only `html` and `raw` make it. */
export type Html = { readonly html: string }
type Part = string | number | Html | readonly Html[] | null | undefined | false

/** A template of markup in which every value is escaped unless it is markup itself. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  let out = texts[0] as string
  for (let i = 0; i < parts.length; i += 1) out += textOf(parts[i]) + texts[i + 1]
  return { html: out }
}

/** For strings drawn by app/ui/charts, which escape all their text. */
export const raw = (drawn: string): Html => ({ html: drawn })

function textOf(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number') return esc(part)
  if (Array.isArray(part)) return part.map((one: Html) => one.html).join('')
  return (part as Html).html
}
