import { type NumberLook, writeNumber } from '../../../ui/live/format.ts'
import { type Html, html } from './html.ts'

/** A number that follows its records, as `LiveValue` writes it, for pieces drawn as strings. */
export function liveNumber(hook: string, value: number | null, missing: string, look: NumberLook = {}): Html {
  const { decimals, percent, signed } = look
  return html`<span data-live="${hook}"${decimals ? html` data-d="${decimals}"` : ''}${percent ? html` data-p` : ''}${
    signed ? html` data-s` : ''
  } data-x="${missing}">${writeNumber(value, look, missing)}</span>`
}

/** "▲0.3" since the frozen day; `base` lets the island beside it keep the mark true as the number moves. */
export function changeMark(hook: string, now: number | null, base: number | null, decimals = 1): Html {
  if (base === null) return html``
  return html`<span class="ov-chg" data-change="${hook}" data-base="${base}" data-d="${decimals}">${changeText(now, base, decimals)}</span>`
}

/** Sign by shape, so that it reads without colour; nothing for no change. */
export function changeText(now: number | null, base: number, decimals: number): string {
  if (now === null) return ''
  const amount = Math.abs(now - base).toFixed(decimals)
  if (Number(amount) === 0) return '＝'
  return `${now > base ? '▲' : '▼'}${amount}`
}
