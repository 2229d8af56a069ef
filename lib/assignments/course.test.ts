import { expect, test } from 'vitest'
import { courseOf } from './course.ts'
import type { Standing } from './standing.ts'

const plan: Standing = {
  id: 'a',
  weight: 1,
  issuedOn: '2017-09-04',
  startsOn: '2017-09-04',
  dueOn: '2017-12-29',
  firstDueOn: '2017-12-29',
  reportEvery: 10,
  completedOn: null,
  acceptedOn: null,
  reportId: null,
  reportedPercent: null,
  reportedOn: null,
  verifiedPercent: null,
  verifiedOn: null,
  returnedReportId: null,
  answered: null,
}
const reports = [
  { submittedOn: '2017-10-10', returnedOn: null, percent: 30, order: 1 },
  { submittedOn: '2017-11-10', returnedOn: '2017-11-13', percent: 90, order: 2 },
]
const course = courseOf(plan, reports, [{ verifiedOn: '2017-10-20', percent: 20, order: 1 }], '2017-11-30')
const on = (day: string) => course.find((point) => point.day === day)

test('the plan runs from the start to all of it on the due date', () => {
  expect(course[0]?.day).toBe('2017-09-04')
  expect(on('2017-12-29')?.planned).toBe(100)
})

test('what was reported stands until it is returned; then the word before it stands again', () => {
  expect(on('2017-10-10')?.reported).toBe(30)
  expect(on('2017-11-10')?.reported).toBe(90)
  expect(on('2017-11-30')?.reported).toBe(30)
})

test('nothing is known after today, and nothing is verified before somebody looked', () => {
  expect(on('2017-12-29')?.reported).toBeNull()
  expect(on('2017-10-10')?.verified).toBeNull()
  expect(on('2017-10-20')?.verified).toBe(20)
})
