/** Drawings on their way from the page to the first rendering of its HTML, within one process. */
type Waiting = Map<string, { html: string; until: number }>

/** Next bundles the page and its HTML rendering apart: what they share must hang on the process. */
const shared = globalThis as typeof globalThis & { concordDrawings?: Waiting }

/** A rendering begins at once; what was not fetched after this long never will be. */
const keptMs = 10_000

/** Leaves a drawing to be fetched once, and answers under which name. */
export function leaveDrawing(html: string): string {
  shared.concordDrawings ??= new Map()
  const waiting = shared.concordDrawings
  const now = Date.now()
  for (const [name, { until }] of waiting) {
    if (until > now) break
    waiting.delete(name)
  }
  const name = crypto.randomUUID()
  waiting.set(name, { html, until: now + keptMs })
  return name
}

/** The drawing left under that name; '' when it was fetched already, or elsewhere than in that process. */
export function fetchDrawing(name: string): string {
  const html = shared.concordDrawings?.get(name)?.html ?? ''
  shared.concordDrawings?.delete(name)
  return html
}
