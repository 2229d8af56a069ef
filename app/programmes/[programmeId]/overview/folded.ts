import { type Html, html } from './html.ts'

/** A piece under its heading; on a phone the heading folds it away. */
export function folded(title: string, inner: Html): Html {
  return html`<h2>${title}</h2><details class="fold"><summary>${title}</summary>${inner}</details>`
}
