import { expect, test } from 'vitest'
import { stepOf } from './contact.ts'

test('a contact a week ago is fresh, one of eight days less so, and after two months it is long ago', () => {
  const step = (on: string) => stepOf(on, '2017-11-30').name
  expect(step('2017-11-30')).toBe('week')
  expect(step('2017-11-23')).toBe('week')
  expect(step('2017-11-22')).toBe('fortnight')
  expect(step('2017-10-31')).toBe('month')
  expect(step('2017-10-01')).toBe('two-months')
  expect(step('2017-09-30')).toBe('longer')
})
