import { expect, test } from 'vitest'
import { dayOf, dueOnOf, refuseAnswered, refuseSelf, requestState } from './request.ts'

const asked = { askedOn: '2017-11-17', answeredOn: null }

test('a request is open on its tenth working day and out of time on its eleventh', () => {
  expect(dueOnOf(asked.askedOn)).toBe('2017-12-01')
  expect(dayOf(asked, '2017-12-01')).toBe(10)
  expect(requestState(asked, '2017-12-01')).toBe('open')
  expect(requestState(asked, '2017-12-03'), 'a Sunday is no working day').toBe('open')
  expect(requestState(asked, '2017-12-04')).toBe('overdue')
})

test('the clock stops at the answer', () => {
  const answered = { ...asked, answeredOn: '2017-11-21' }
  expect(dayOf(answered, '2018-03-01')).toBe(2)
  expect(requestState(answered, '2018-03-01')).toBe('answered')
  expect(() => refuseAnswered(answered)).toThrow('request.answered-already')
})

test('nobody asks the own unit', () => {
  expect(() => refuseSelf('a', 'a')).toThrow('request.own-unit')
})
