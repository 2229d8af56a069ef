import { expect, test } from 'vitest'
import type { Refusal } from '../refusal.ts'
import { reachedOn, refuseDisorder, rungOn, type Steps, usualSteps } from './ladder.ts'

// 2017-11-30 is a Thursday, 2017-12-02 a Saturday; no holidays near.
test('three working days left: near; four: not yet', () => {
  expect(rungOn(usualSteps, '2017-12-05', '2017-11-30')).toBe('near')
  expect(rungOn(usualSteps, '2017-12-06', '2017-11-30')).toBe('early')
  expect(rungOn(usualSteps, '2017-12-12', '2017-11-30')).toBe(null)
})

test('what is due today is on its eve, not overdue', () => {
  expect(rungOn(usualSteps, '2017-11-30', '2017-11-30')).toBe('eve')
})

test('what was due on Friday is chased on Monday, not at the weekend', () => {
  expect(rungOn(usualSteps, '2017-12-01', '2017-12-03')).toBe('eve')
  expect(rungOn(usualSteps, '2017-12-01', '2017-12-04')).toBe('chase')
})

test('a national holiday is no time to be late: due 2017-09-29, five working days over on 10-12', () => {
  // 2017-10-01 … 08 were off; Saturday 2017-09-30 was worked.
  expect(reachedOn('2017-09-29', 1)).toBe('2017-09-30')
  expect(reachedOn('2017-09-29', 5)).toBe('2017-10-12')
  expect(rungOn(usualSteps, '2017-09-29', '2017-10-08')).toBe('chase')
  expect(rungOn(usualSteps, '2017-09-29', '2017-10-10')).toBe('blue')
})

test('a due day at a weekend counts as the working day before it', () => {
  // 2017-12-31 is a Sunday.
  expect(reachedOn('2017-12-31', -1)).toBe('2017-12-28')
  expect(reachedOn('2017-12-31', 1)).toBe('2018-01-02')
})

test('up to orange by the third, the seventh; red at the fifteenth', () => {
  const on = (day: string) => rungOn(usualSteps, '2017-11-01', day)
  expect([on('2017-11-06'), on('2017-11-10'), on('2017-11-21'), on('2017-11-22')]).toEqual([
    'blue',
    'orange',
    'orange',
    'red',
  ])
})

test('a step left out is passed by', () => {
  expect(rungOn({ ...usualSteps, near: null }, '2017-12-05', '2017-11-30')).toBe('early')
})

const refusal = (change: Partial<Steps>): [string, string | undefined] | null => {
  try {
    refuseDisorder({ ...usualSteps, ...change })
    return null
  } catch (thrown) {
    const refused = thrown as Refusal
    return [refused.message, refused.field]
  }
}

test('steps stand in order: reminders before the due day, slips after it, each later than the one below', () => {
  expect(refusal({})).toBe(null)
  expect(refusal({ early: null, orange: null })).toBe(null)
  expect(refusal({ eve: 0 })).toEqual(['ladder.reminder-not-before', 'eve'])
  expect(refusal({ chase: -1 })).toEqual(['ladder.chase-not-after', 'chase'])
  expect(refusal({ near: -8 })).toEqual(['ladder.out-of-order', 'near'])
  expect(refusal({ orange: 3 })).toEqual(['ladder.out-of-order', 'orange'])
  expect(refusal({ red: 5, orange: null })).toBe(null)
})
