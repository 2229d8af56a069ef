import { expect, test } from 'vitest'
import { lastFriday, overdueBefore } from './days.ts'

test('on a working day everything due before it is overdue', () => {
  expect(overdueBefore('2017-11-30')).toBe('2017-11-30')
})

test('on a Sunday what was due on Friday is not overdue yet', () => {
  expect(overdueBefore('2017-12-03')).toBe('2017-12-01')
})

test('since Friday means the Friday before today, on a Friday the one a week ago', () => {
  expect(lastFriday('2017-11-30')).toBe('2017-11-24')
  expect(lastFriday('2017-11-27')).toBe('2017-11-24')
  expect(lastFriday('2017-12-01')).toBe('2017-11-24')
  expect(lastFriday('2017-12-02')).toBe('2017-12-01')
})
