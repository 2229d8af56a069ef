import { expect, test } from 'vitest'
import { dueWithin, nameOf, type Rung, rungs } from './clock.ts'

const rung = (name: string) => rungs.find((one) => nameOf(one) === `clock.${name}`) as Rung
const reached = (name: string, dueOn: string, on: string) => {
  const { from, to } = dueWithin(rung(name), on)
  return dueOn <= to && (from === null || dueOn >= from)
}

// 2017-11-30 is a Thursday, 2017-12-02 a Saturday; no holidays near.
test('an assignment due in three working days is near, in four it is not yet', () => {
  expect(reached('assignment-due-3', '2017-12-05', '2017-11-30')).toBe(true)
  expect(reached('assignment-due-3', '2017-12-06', '2017-11-30')).toBe(false)
})

test('an assignment due today is near, not overdue', () => {
  expect(reached('assignment-due-3', '2017-11-30', '2017-11-30')).toBe(true)
  expect(reached('assignment-overdue-1', '2017-11-30', '2017-11-30')).toBe(false)
})

test('an assignment due yesterday is overdue and no longer near', () => {
  expect(reached('assignment-overdue-1', '2017-11-29', '2017-11-30')).toBe(true)
  expect(reached('assignment-due-3', '2017-11-29', '2017-11-30')).toBe(false)
})

test('what was due on Friday is a working day overdue on Monday, not at the weekend', () => {
  expect(reached('assignment-overdue-1', '2017-12-01', '2017-12-03')).toBe(false)
  expect(reached('assignment-overdue-1', '2017-12-01', '2017-12-04')).toBe(true)
})

test('a week of national holiday is no reason to be near or late', () => {
  // 2017-10-01 … 08 were off; 2017-09-30 was worked.
  expect(reached('finding-overdue-1', '2017-09-30', '2017-10-08')).toBe(false)
  expect(reached('finding-overdue-1', '2017-09-30', '2017-10-09')).toBe(true)
  expect(reached('finding-due-3', '2017-10-10', '2017-09-29')).toBe(true)
  expect(reached('finding-due-3', '2017-10-11', '2017-09-29')).toBe(false)
})

test('a data request is chased on its seventh and tenth working day, and is overdue on its eleventh', () => {
  // Asked on Friday 2017-11-17: day 7 is 11-28, day 10 is 12-01, day 11 is 12-04.
  const asked = '2017-11-17'
  expect(reached('request-day-7', asked, '2017-11-27')).toBe(false)
  expect(reached('request-day-7', asked, '2017-11-28')).toBe(true)
  expect(reached('request-day-7', asked, '2017-12-01')).toBe(false)
  expect(reached('request-day-10', asked, '2017-12-01')).toBe(true)
  expect(reached('request-overdue', asked, '2017-12-01')).toBe(false)
  expect(reached('request-day-10', asked, '2017-12-04')).toBe(false)
  expect(reached('request-overdue', asked, '2017-12-04')).toBe(true)
})

test('every rung of the clock has a name of its own', () => {
  expect(new Set(rungs.map(nameOf)).size).toBe(rungs.length)
})
