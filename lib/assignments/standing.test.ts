import { expect, test } from 'vitest'
import { byUrgency, lightOf, progressOf, reportOwed, type Standing, urgency, whyOf } from './standing.ts'

const today = '2017-11-30'

const aStanding = (given: Partial<Standing> = {}): Standing => ({
  id: 'a',
  weight: 1,
  issuedOn: '2017-09-04',
  startsOn: '2017-09-04',
  dueOn: '2017-12-29',
  firstDueOn: '2017-12-29',
  reportEvery: 10,
  completedOn: null,
  acceptedOn: null,
  reportId: 'r',
  reportedPercent: 90,
  reportedOn: '2017-11-29',
  verifiedPercent: null,
  verifiedOn: null,
  returnedReportId: null,
  answered: null,
  ...given,
})

test('overdue by one working day is red, and says so', () => {
  const late = aStanding({ dueOn: '2017-11-29' })
  expect(lightOf(late, today)).toBe('red')
  expect(whyOf(late, today)).toMatchObject({ reason: 'overdue', days: 1 })
})

test('due in three working days is yellow because of the days left', () => {
  const pressing = aStanding({ dueOn: '2017-12-05' })
  expect(lightOf(pressing, today)).toBe('yellow')
  expect(whyOf(pressing, today)).toMatchObject({ reason: 'pressing', days: 3 })
})

test('far behind the plan is red and names both percents', () => {
  const behind = aStanding({ reportedPercent: 20 })
  expect(lightOf(behind, today)).toBe('red')
  expect(whyOf(behind, today)).toMatchObject({ reason: 'behind', reported: 20 })
})

test('accepted is blue, whatever the dates', () => {
  const closed = aStanding({ dueOn: '2017-10-31', completedOn: '2017-11-02', acceptedOn: '2017-11-06' })
  expect(lightOf(closed, today)).toBe('blue')
  expect(whyOf(closed, today).reason).toBe('closed')
  expect(reportOwed(closed, today)).toBeNull()
})

test('a report whose day has passed unanswered is owed late; the next one is owed in time', () => {
  const unanswered = reportOwed(aStanding(), today)
  expect(unanswered?.late).toBe(true)
  const answered = reportOwed(aStanding({ answered: [unanswered?.dueOn ?? ''] }), today)
  expect(answered?.late).toBe(false)
  expect((answered?.dueOn ?? '') > today).toBe(true)
})

test('returned reports come first, then overdue work; what waits for acceptance comes after what is open', () => {
  const answered = ['2017-11-14', '2017-11-28']
  const returned = aStanding({ id: 'returned', returnedReportId: 'x' })
  const overdue = aStanding({ id: 'overdue', dueOn: '2017-11-29', answered })
  const calm = aStanding({ id: 'calm', answered })
  const claimed = aStanding({ id: 'claimed', completedOn: '2017-11-29' })
  const closed = aStanding({ id: 'closed', completedOn: '2017-11-02', acceptedOn: '2017-11-06' })
  const sorted = [closed, claimed, calm, overdue, returned].sort(byUrgency(today))
  expect(sorted.map(({ id }) => id)).toEqual(['returned', 'overdue', 'calm', 'claimed', 'closed'])
  expect(urgency(closed, today)).toBe(9)
})

test('progress weighs each assignment; accepted counts as whole, unverified as nothing', () => {
  const half = aStanding({ reportedPercent: 50, verifiedPercent: 40, verifiedOn: today, weight: 3 })
  const closed = aStanding({ acceptedOn: '2017-11-06', reportedPercent: 95, weight: 1 })
  expect(progressOf([half, closed], today)).toEqual({ reported: 62.5, verified: 30 })
  expect(progressOf([], today)).toEqual({ reported: null, verified: null })
})
