import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '../calendar.ts'
import { forecast } from './forecast.ts'

const from = (values: number[], first: Day = '2017-10-09') =>
  values.map((value, i) => ({ day: addDays(first, i), value }))

test('what grew by one a day goes on growing by one a working day, with no band around it', () => {
  // 2017-10-09 is a Monday; the seventh value lies on Sunday the 15th, and a working week follows.
  const ahead = forecast(from([10, 11, 12, 13, 14, 15, 16]), '2017-10-20')
  expect(ahead.map(({ middle }) => middle)).toEqual([16, 17, 18, 19, 20, 21])
  for (const { low, middle, high } of ahead) expect([low, high]).toEqual([middle, middle])
})

test('the band widens with the root of the days ahead', () => {
  const ahead = forecast(from([40, 42, 42, 44, 44, 46, 46]), '2017-10-20')
  const width = (h: number) => ahead[h]!.high - ahead[h]!.low
  expect(width(4) / width(1)).toBeCloseTo(2, 9)
})

test('too few days, or none ahead, are no forecast', () => {
  expect(forecast(from([1, 2, 3]), '2017-12-31')).toEqual([])
  expect(forecast(from([1, 2, 3, 4, 5, 6, 7]), '2017-10-15')).toEqual([])
  expect(forecast([], '2017-12-31')).toEqual([])
})

test('a forecast never leaves 0 to 100, and the middle lies in its band', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 30 }), (values) => {
      for (const { low, middle, high } of forecast(from(values), '2018-01-31'))
        expect(0 <= low && low <= middle && middle <= high && high <= 100).toBe(true)
    }),
  )
})
