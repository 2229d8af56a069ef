import { scoreClass } from '../charts/score-class.ts'
import { type NumberLook, writeNumber } from './format.ts'

const colourClass = /^s(?:\d+|x)$/
const countMs = 300

/** Writes a new value into every node with that address; a node that already shows it is left alone. */
export function patch(address: string, value: number | string | null) {
  for (const node of document.querySelectorAll<HTMLElement>(`[data-live="${CSS.escape(address)}"]`)) {
    if (typeof value === 'string' || node.dataset.w) write(node, wordOf(node, value))
    else patchNumber(node, value)
  }
  for (const node of document.querySelectorAll<HTMLElement>(`[data-live-fill="${CSS.escape(address)}"]`)) {
    if (typeof value === 'number') node.style.setProperty('--v', String(value))
  }
}

function patchNumber(node: HTMLElement, value: number | null) {
  const { d, p, s, x = '—' } = node.dataset
  const look: NumberLook = { decimals: Number(d ?? 0), percent: p !== undefined, signed: s !== undefined }
  const text = writeNumber(value, look, x)
  recolour(node, value)
  if (text === node.textContent) return
  const from = Number.parseFloat(node.textContent ?? '') / (look.percent ? 100 : 1)
  if (value === null || Number.isNaN(from) || isStill()) write(node, text)
  else count(node, from, value, (now) => writeNumber(now, look, x))
}

function recolour(node: HTMLElement, value: number | null) {
  const old = [...node.classList].find((name) => colourClass.test(name))
  const next = scoreClass(value)
  if (old && old !== next) node.classList.replace(old, next)
}

function write(node: HTMLElement, text: string) {
  if (text === node.textContent) return
  node.textContent = text
  wash(node)
}

/** Counts from the old number to the new one. Hidden pages draw no frames, so the end is also set by a timer. */
function count(node: HTMLElement, from: number, to: number, text: (value: number) => string) {
  const start = performance.now()
  const run = String(start)
  node.dataset.run = run
  const step = (now: number) => {
    if (node.dataset.run !== run) return
    const done = Math.min(1, Math.max(0, (now - start) / countMs))
    node.textContent = text(from + (to - from) * done)
    if (done < 1) requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
  setTimeout(() => {
    if (node.dataset.run !== run) return
    delete node.dataset.run
    node.textContent = text(to)
  }, countMs + 50)
  wash(node)
}

function wash(node: HTMLElement) {
  node.classList.remove('washed')
  if (isStill()) return
  void node.offsetWidth
  node.classList.add('washed')
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

function wordOf(node: HTMLElement, code: number | string | null): string {
  const { w, x = '—' } = node.dataset
  if (code === null) return x
  const words = w ? (JSON.parse(w) as Record<string, string>) : null
  return words ? (words[String(code)] ?? x) : String(code)
}
