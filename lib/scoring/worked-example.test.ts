import { expect, test } from 'vitest'
import { balance } from './balance.ts'
import { gains } from './improve.ts'
import { measure } from './measure.ts'
import { type AggregateCode, type DimensionCode, defaultModel, type PartCode } from './model.ts'
import { ratio } from './part.ts'
import { scorecard } from './score.ts'
import { transform } from './transform.ts'
import { workedDay, workedExample } from './worked-example.ts'
import { figures, shown } from './worked-figures.ts'

const measures = measure(workedExample, workedDay, defaultModel)
const card = scorecard(measures, defaultModel)

const x = (part: PartCode) => ratio(measures.find((m) => m.part === part)!)

test('the unit has earned 5.9 of a planned 6.532, an SPI of .903', () => {
  const g2 = measures.find(({ part }) => part === 'G2')!
  expect(shown(g2.denominator, 4)).toBe(6.5317)
  expect(shown(g2.numerator, 4)).toBe(5.9)
  expect(shown(x('G2'), 4)).toBe(0.9033)
})

test.each<[PartCode, number]>([
  ['G1', 0.825],
  ['G3', 0.933],
  ['B1', 0.8],
  ['B2', 0.844],
  ['B3', 0.65],
  ['P1', 0.75],
  ['P2', 0.85],
  ['P3', 1],
  ['S1', 0.833],
  ['S2', 0.78],
  ['S3', 1],
  ['F1', 0.7],
  ['F2', 0.75],
  ['F3', 0.8],
  ['F4', 0.9],
  ['M1', 1],
  ['M2', 0.875],
  ['M3', 0.76],
])('part %s is %d', (part, expected) => {
  expect(shown(x(part), 3)).toBe(expected)
})

test('without an issue to answer M4 is left out, and the mechanism is complete to .80', () => {
  expect(x('M4')).toBeNull()
  expect(shown(card.dimensions.D6.completeness)).toBe(0.8)
  expect(shown(card.completeness, 4)).toBe(0.9667)
})

test.each(Object.entries(figures.dimensions) as [DimensionCode, number][])(
  'dimension %s is %d',
  (code, expected) => {
    expect(shown(card.dimensions[code].score)).toBe(expected)
  },
)

test.each(Object.entries(figures.aggregates) as [AggregateCode, number][])(
  'aggregate %s is %d',
  (code, expected) => {
    expect(shown(card.aggregates[code].value)).toBe(expected)
    expect(card.aggregates[code].partial).toBe(false)
  },
)

test('ECC is 82.86, beside an arithmetic mean of 82.99, with nothing missing', () => {
  expect(shown(card.ecc)).toBe(82.86)
  expect(shown(card.arithmetic)).toBe(82.99)
  expect(card.missing).toEqual([])
})

test('the balance is .894, good coordination', () => {
  expect(shown(card.balance?.cStar, 4)).toBe(0.9649)
  expect(shown(card.balance?.t, 4)).toBe(0.8289)
  expect(shown(card.balance?.d, 4)).toBe(0.8943)
  expect(card.balance?.grade).toBe('goodCoordination')
})

test('strength in two aggregates does not hide weakness in the third: (.9, .9, .3) balances at .642', () => {
  const contrast = balance([0.9, 0.9, 0.3], [1, 1, 1], defaultModel)
  expect(shown(contrast.cStar, 3)).toBe(0.589)
  expect(shown(contrast.d, 3)).toBe(0.642)
  expect(contrast.grade).toBe('primaryCoordination')
})

test('not led by a government, the same unit scores 81.75', () => {
  expect(shown(scorecard(measures, transform(defaultModel, 1)).ecc)).toBe(81.75)
})

test('what would help most: B3 +1.29, M3 +1.26, F1 +1.04, S2 +.95, P1 +.83', () => {
  const first = gains(card, defaultModel).slice(0, 5)
  expect(first.map(({ part, gain }) => [part, shown(gain)])).toEqual(figures.gains)
})
