import { expect, test } from 'vitest'
import { type FindingRow, findingOn } from './evidence.ts'

const finding: FindingRow = {
  id: 'f',
  severity: 2,
  raisedOn: '2017-10-09',
  dueOn: '2017-12-08',
  closedOn: null,
  answers: [{ submittedOn: '2017-10-20', acceptedOn: '2017-10-23', returnedOn: null }],
  revisits: [
    {
      id: 'r',
      on: '2017-11-20',
      order: 1,
      result: 'relapsed',
      closedOnBefore: '2017-10-23',
      dueOnBefore: '2017-10-27',
    },
  ],
}

test('before a relapse the finding is told as it stood: answered, closed, with its first deadline', () => {
  expect(findingOn(finding, '2017-11-01')).toMatchObject({
    dueOn: '2017-10-27',
    answeredOn: '2017-10-20',
    closedOn: '2017-10-23',
  })
})

test('after a relapse the old answer answers nothing, and the new deadline holds', () => {
  expect(findingOn(finding, '2017-11-20')).toMatchObject({
    dueOn: '2017-12-08',
    answeredOn: null,
    closedOn: null,
  })
})

test('an answer counts from its day on, until it is returned', () => {
  const once: FindingRow = {
    ...finding,
    revisits: [],
    answers: [{ submittedOn: '2017-10-20', acceptedOn: null, returnedOn: '2017-10-24' }],
  }
  expect(findingOn(once, '2017-10-19').answeredOn).toBeNull()
  expect(findingOn(once, '2017-10-23').answeredOn).toBe('2017-10-20')
  expect(findingOn(once, '2017-10-24').answeredOn).toBeNull()
})
