import { expect, test } from 'vitest'
import { keptCadence } from './cadence.ts'

const fortnightly = { everyWorkdays: 10, fromOn: '2017-09-04' }

test('a stretch that ends without a meeting is missed; one that still runs is not', () => {
  expect(keptCadence(fortnightly, [], '2017-09-15')).toEqual({ missed: [], nextBy: '2017-09-15' })
  expect(keptCadence(fortnightly, [], '2017-09-18')).toEqual({
    missed: [{ from: '2017-09-04', to: '2017-09-15' }],
    nextBy: '2017-09-29',
  })
})

test('a meeting in the running stretch moves the next deadline to the end of the stretch after it', () => {
  const kept = keptCadence(fortnightly, ['2017-09-06'], '2017-09-07')
  expect(kept).toEqual({ missed: [], nextBy: '2017-09-29' })
})

test('stretches count working days: the October holiday and its make-up days are the calendar’s', () => {
  const { missed, nextBy } = keptCadence(fortnightly, ['2017-09-06', '2017-09-20'], '2017-10-23')
  expect(missed).toEqual([{ from: '2017-09-30', to: '2017-10-19' }])
  expect(nextBy).toBe('2017-11-02')
})

test('a meeting held after the day asked about keeps nothing yet', () => {
  expect(keptCadence(fortnightly, ['2017-09-20'], '2017-09-18').nextBy).toBe('2017-09-29')
})

test('a rule that begins later has missed nothing', () => {
  expect(keptCadence({ everyWorkdays: 5, fromOn: '2017-12-04' }, [], '2017-11-30').missed).toEqual([])
})
