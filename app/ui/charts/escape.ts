const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text or attribute value made safe for HTML and SVG strings. Every chart passes all text through it. */
export function esc(text: string | number): string {
  return String(text).replace(/[&<>"']/g, (character) => entities[character] as string)
}

/** A coordinate with at most one decimal: bytes matter in pictures of hundreds of points. */
export function at(value: number): string {
  return String(Math.round(value * 10) / 10)
}
