import { expect, test } from 'vitest'
import { placeOf, refuseUnfit } from './seat.ts'

test('a group has a head and members, and no liaison', () => {
  expect(() => refuseUnfit(placeOf('group:promotion'), 'head')).not.toThrow()
  expect(() => refuseUnfit(placeOf('group:promotion'), 'liaison')).toThrow('seat.post-does-not-fit')
})

test('a unit has its four posts, and no head', () => {
  const unit = placeOf('unit:7b0c4a4e-5a3b-4f8e-9b0e-0d4b8f6f3a11')
  expect(() => refuseUnfit(unit, 'principal')).not.toThrow()
  expect(() => refuseUnfit(unit, 'head')).toThrow('seat.post-does-not-fit')
})

test('only an observer sits in the whole programme', () => {
  expect(() => refuseUnfit(placeOf('whole'), 'observer')).not.toThrow()
  expect(() => refuseUnfit(placeOf('whole'), 'member')).toThrow('seat.post-does-not-fit')
})

test('a group that does not exist is no place for a member', () => {
  expect(() => refuseUnfit(placeOf('group:emperors'), 'member')).toThrow('seat.post-does-not-fit')
})
