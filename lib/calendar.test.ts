import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addWorkdays,
  dayInShanghai,
  daysBetween,
  isDay,
  isKnownYear,
  isWorkday,
  monthEnd,
  startOfDay,
  weekdayOf,
  workdaysBetween,
  workdaysSpanned,
} from './calendar.ts'

const anyDay = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays('2004-01-01', n))

test('a statutory holiday on a weekday is no working day', () => {
  expect(isWorkday('2017-10-02')).toBe(false)
})

test('a make-up Saturday is a working day', () => {
  expect(isWorkday('2017-09-30')).toBe(true)
  expect(isWorkday('2017-10-14')).toBe(false)
})

test('an ordinary Tuesday works and an ordinary Sunday rests', () => {
  expect(isWorkday('2017-11-28')).toBe(true)
  expect(isWorkday('2017-11-26')).toBe(false)
})

test('five working days after 29 September 2017 is 12 October, across the national holiday', () => {
  expect(addWorkdays('2017-09-29', 5)).toBe('2017-10-12')
})

test('what was due on 30 September and came on 13 October is 5 working days late', () => {
  expect(workdaysBetween('2017-09-30', '2017-10-13')).toBe(5)
})

test('finishing in the holiday after the due day is not late', () => {
  expect(workdaysBetween('2017-09-30', '2017-10-08')).toBe(0)
})

test('finishing before the due day counts negative', () => {
  expect(workdaysBetween('2017-10-13', '2017-09-30')).toBe(-5)
})

test("the worked example's plans span 82 and 60 working days, of which 61 and 39 have passed", () => {
  expect(workdaysSpanned('2017-09-01', '2017-12-31')).toBe(82)
  expect(workdaysSpanned('2017-09-01', '2017-11-30')).toBe(61)
  expect(workdaysSpanned('2017-10-09', '2017-12-31')).toBe(60)
  expect(workdaysSpanned('2017-10-09', '2017-11-30')).toBe(39)
})

test('an interval that ends before it begins spans nothing', () => {
  expect(workdaysSpanned('2017-12-01', '2017-11-30')).toBe(0)
})

test('three working days before a Monday is the Wednesday before', () => {
  expect(addWorkdays('2017-11-27', -3)).toBe('2017-11-22')
})

test('adding no working day leaves the day alone, even a Sunday', () => {
  expect(addWorkdays('2017-11-26', 0)).toBe('2017-11-26')
})

test('beyond the published calendar weeks are plain, and the reader can be warned', () => {
  expect(isWorkday('2029-10-01')).toBe(true)
  expect(isKnownYear('2026-12-31')).toBe(true)
  expect(isKnownYear('2027-01-01')).toBe(false)
  expect(isKnownYear('2003-12-31')).toBe(false)
})

test('working days are counted without a jump at both ends of the table', () => {
  expect(workdaysSpanned('2003-12-29', '2004-01-04')).toBe(4) // only New Year's Thursday is known to rest
  expect(workdaysSpanned('2026-12-28', '2027-01-03')).toBe(5)
})

test('"before the end of September" means the 30th, and February knows leap years', () => {
  expect(monthEnd('2017-09-04')).toBe('2017-09-30')
  expect(monthEnd('2016-02-01')).toBe('2016-02-29')
})

test('half a year before 31 August is the last day of February', () => {
  expect(addMonths('2017-08-31', -6)).toBe('2017-02-28')
  expect(addMonths('2017-11-30', 2)).toBe('2018-01-30')
})

test('a day begins at 16:00 UTC of the day before', () => {
  expect(dayInShanghai(new Date('2017-11-29T15:59:59Z'))).toBe('2017-11-29')
  expect(dayInShanghai(new Date('2017-11-29T16:00:00Z'))).toBe('2017-11-30')
  expect(startOfDay('2017-11-30').toISOString()).toBe('2017-11-29T16:00:00.000Z')
})

test('only a real date written in full is a day', () => {
  expect(isDay('2018-02-28')).toBe(true)
  for (const text of ['2018-02-30', '2018-2-3', '2018-02-28T00:00', 'tomorrow', '', 20180228, null])
    expect(isDay(text)).toBe(false)
})

test('30 November 2017 was a Thursday', () => {
  expect(weekdayOf('2017-11-30')).toBe(4)
  expect(daysBetween('2017-11-30', '2018-01-01')).toBe(32)
})

test('n working days later there are n working days between', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (day, n) => {
      const then = addWorkdays(day, n)
      expect(isWorkday(then)).toBe(true)
      expect(workdaysBetween(day, then)).toBe(n)
      const before = addWorkdays(day, -n)
      expect(isWorkday(before)).toBe(true)
      expect(workdaysSpanned(before, addDays(day, -1))).toBe(n)
    }),
  )
})

test('the sum of single days is the span', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (day, n) => {
      let count = 0
      for (let i = 0; i <= n; i += 1) count += isWorkday(addDays(day, i)) ? 1 : 0
      expect(workdaysSpanned(day, addDays(day, n))).toBe(count)
    }),
  )
})
