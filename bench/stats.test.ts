import { expect, test } from 'vitest'
import { growthExponent, median, quantile } from './stats.ts'

test('the median is the middle value, however the values are ordered', () => {
  expect(median([9, 1, 5])).toBe(5)
})

test('the 95 % quantile of 1 to 100 is 96, the first value above 95 of them', () => {
  expect(
    quantile(
      Array.from({ length: 100 }, (_, index) => index + 1),
      0.95,
    ),
  ).toBe(96)
})

test('a cost that stays the same grows by the power 0', () => {
  const flat = growthExponent([
    [1, 7],
    [10, 7],
    [100, 7],
  ])
  expect(flat).toBeCloseTo(0)
})

test('a cost that is ten times as much at ten times the size grows by the power 1', () => {
  const proportional = growthExponent([
    [1, 3],
    [10, 30],
    [100, 300],
  ])
  expect(proportional).toBeCloseTo(1)
})
