/** The longest side a photo keeps, in pixels: a page of print at 190 dpi, a tenth of what a camera makes. */
export const longestSide = 1600

/** The size a photo is drawn at: within `longest` on either side, its shape kept, never enlarged. */
export function photoSize(
  width: number,
  height: number,
  longest = longestSide,
): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height))
  const side = (length: number) => Math.max(1, Math.round(length * scale))
  return { width: side(width), height: side(height) }
}

/** A photo that was drawn anew is a JPEG, whatever it was before. */
export function jpegName(name: string): string {
  return `${name.replace(/\.[^.]*$/, '') || 'photo'}.jpg`
}
