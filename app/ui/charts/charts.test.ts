import { expect, test } from 'vitest'
import { bars } from './bars.ts'
import { planActual } from './plan-actual.ts'
import { radar } from './radar.ts'
import { sparkline } from './sparkline.ts'
import { strip } from './strip.ts'
import { trend } from './trend.ts'

const evil = '<img src=x onerror="alert(1)">'
const missing = 'none'

function everyChart(text: string): string[] {
  return [
    sparkline([1, 2], { title: text }),
    radar([{ label: text, value: 50 }], { title: text, axis: text, value: text, missing }),
    trend(
      ['2017-11-29', '2017-11-30'],
      [{ label: text, values: [1, 2] }],
      { title: text, day: text, missing },
      {
        stages: [{ day: '2017-11-30', label: text }],
      },
    ),
    planActual(
      [
        { day: '2017-11-29', planned: 10, reported: 5 },
        { day: '2017-11-30', planned: 20, reported: null },
      ],
      { title: text, day: text, planned: text, reported: text, missing: text },
    ),
    strip([{ label: text, value: 50 }], {
      title: text,
      desc: text,
      heads: [text, text],
      levels: [{ label: text, value: 50 }],
    }),
    bars([{ label: text, value: 1, text, href: text }], { caption: text, label: text, value: text }),
  ]
}

test('no word given to a chart can become markup', () => {
  for (const html of everyChart(evil)) {
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img')
  }
})

test('every picture can also be read: a title or the numbers as a table', () => {
  for (const html of everyChart('words')) expect(html).toMatch(/<title>|<table/)
})

test('a line is broken where a day has no score', () => {
  expect(sparkline([50, null, 60, 61], { title: 't' })).toMatch(/d="M[^ML]+M[^ML]+L[^ML]+"/)
})

test('a radar with a missing score leaves its line open and says so', () => {
  const whole = radar(
    [50, 60, 70].map((value) => ({ label: 'x', value })),
    { title: 't', axis: 'a', value: 'v', missing },
  )
  const open = radar(
    [50, null, 70].map((value) => ({ label: 'x', value })),
    { title: 't', axis: 'a', value: 'v', missing },
  )
  expect(whole).toContain('class="ar"')
  expect(open).not.toContain('class="ar"')
  expect(open).toContain(`<td>${missing}`)
})

test('nothing to draw draws nothing', () => {
  expect(sparkline([null, null], { title: 't' })).toBe('')
  expect(trend([], [], { title: 't', day: 'd', missing })).toBe('')
})
