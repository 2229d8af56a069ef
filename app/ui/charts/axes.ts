import { at, esc } from './escape.ts'

/** The frame of a line picture, in px of its own coordinates. */
export type Frame = {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
}

export function frame(width: number, height: number): Frame {
  return { width, height, left: 40, right: 12, top: 18, bottom: 22 }
}

/** Days as numbers, so that gaps between snapshots keep their true width. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}

/** Horizontal position of a day between the first and the last. */
export function dayScale(
  { width, left, right }: Frame,
  first: string,
  last: string,
): (day: string) => number {
  const from = dayNumber(first)
  const span = Math.max(1, dayNumber(last) - from)
  return (day) => left + ((dayNumber(day) - from) / span) * (width - left - right)
}

/** Vertical position of a value between low and high. */
export function valueScale(
  { height, top, bottom }: Frame,
  low: number,
  high: number,
): (value: number) => number {
  return (value) => height - bottom - ((value - low) / Math.max(1e-9, high - low)) * (height - top - bottom)
}

/** Horizontal rules with their numbers. */
export function rules(
  box: Frame,
  y: (value: number) => number,
  values: readonly number[],
  unit = '',
): string {
  return values
    .map((value) => {
      const level = at(y(value))
      return (
        `<path class="ax" d="M${box.left} ${level}H${box.width - box.right}"/>` +
        `<text x="${box.left - 6}" y="${level}" dy="4" text-anchor="end">${value}${esc(unit)}</text>`
      )
    })
    .join('')
}

export type Mark = { day: string; label: string }

/** Upright dashed lines for stages, checkpoints or today, with their words on top. */
export function marks(box: Frame, x: (day: string) => number, all: readonly Mark[]): string {
  return all
    .map(({ day, label }) => {
      const place = x(day)
      const anchor = place > box.width - 60 ? 'end' : place < box.left + 30 ? 'start' : 'middle'
      return (
        `<path class="mk" d="M${at(place)} ${box.top - 4}V${box.height - box.bottom}"/>` +
        `<text x="${at(place)}" y="${box.top - 8}" text-anchor="${anchor}">${esc(label)}</text>`
      )
    })
    .join('')
}

/** The first and the last day under the line. */
export function ends(box: Frame, first: string, last: string): string {
  const y = box.height - 6
  return (
    `<text x="${box.left}" y="${y}">${esc(first)}</text>` +
    `<text x="${box.width - box.right}" y="${y}" text-anchor="end">${esc(last)}</text>`
  )
}
