import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8')
const pairs = css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)
const tokens = new Map(
  [...pairs].map(([, name, light, dark]) => [name as string, [light, dark] as [string, string]]),
)

/** Relative luminance, WCAG 2.1. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function colour(name: string, theme: number): string {
  const found = tokens.get(name)?.[theme]
  if (!found) throw new Error(`no token ${name}`)
  return found
}

function failures(fronts: string[], grounds: string[], least: number): string[] {
  return [0, 1].flatMap((theme) =>
    fronts.flatMap((front) =>
      grounds
        .filter((ground) => contrast(colour(front, theme), colour(ground, theme)) < least)
        .map((ground) => `${front} on ${ground}, ${theme === 0 ? 'light' : 'dark'}`),
    ),
  )
}

const grounds = ['color-paper', 'color-sheet', 'color-sunk']
const dimensions = ['goal', 'interest', 'policy', 'supervision', 'platform', 'mechanism']
const lights = ['grey', 'green', 'yellow', 'red', 'blue']

test('every text colour is legible on every ground in both themes (4.5 : 1)', () => {
  const texts = ['ink', 'soft', 'faint', 'seal', 'link', 'good', 'warn', 'done'].map(
    (name) => `color-${name}`,
  )
  expect(failures(texts, grounds, 4.5)).toEqual([])
  expect(failures(['color-ink', 'color-seal'], ['color-seal-wash'], 4.5)).toEqual([])
  expect(failures(['color-ink'], ['color-wash'], 4.5)).toEqual([])
  expect(failures(['color-on-seal'], ['color-seal-fill'], 4.5)).toEqual([])
})

test('edges of inputs, lights and the hues of the dimensions stand out from every ground (3 : 1)', () => {
  const marks = ['strong', 'ring', ...dimensions, ...lights.map((light) => `light-${light}`)]
  expect(
    failures(
      marks.map((name) => `color-${name}`),
      grounds,
      3,
    ),
  ).toEqual([])
})

test('the number in a cell is legible on each step of the score scale (4.5 : 1)', () => {
  for (let step = 0; step <= 10; step++) {
    const ink = step <= 6 ? 's-low-ink' : step === 7 ? 's-mid-ink' : 's-high-ink'
    expect(failures([ink], [`s${step}`], 4.5)).toEqual([])
  }
})

test('the score scale only ever darkens in the light theme and lightens in the dark one', () => {
  for (const [theme, direction] of [
    [0, -1],
    [1, 1],
  ] as const) {
    const scale = Array.from({ length: 11 }, (_, step) => luminance(colour(`s${step}`, theme)) * direction)
    expect(scale).toEqual([...scale].sort((one, other) => one - other))
    expect(new Set(scale).size).toBe(11)
  }
})
