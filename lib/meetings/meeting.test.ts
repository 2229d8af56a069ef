import { expect, test } from 'vitest'
import { presenceOf, ranksAtLeast } from './meeting.ts'

test('the principal ranks above the deputy, the deputy above the liaison, and a group member is none of them', () => {
  expect(ranksAtLeast('principal', 'deputy')).toBe(true)
  expect(ranksAtLeast('liaison', 'deputy')).toBe(false)
  expect(ranksAtLeast('member', 'technical-contact')).toBe(false)
})

test('a lower rank counts only as an approved substitute; nobody is absent once it is recorded', () => {
  const asked = { requiredPost: 'principal', substituteApproved: false, recordedOn: '2017-11-10' } as const
  expect(presenceOf({ ...asked, attendedPost: 'principal' })).toBe('attended')
  expect(presenceOf({ ...asked, attendedPost: 'deputy' })).toBe('too-low')
  expect(presenceOf({ ...asked, attendedPost: 'deputy', substituteApproved: true })).toBe('substitute')
  expect(presenceOf({ ...asked, attendedPost: null })).toBe('absent')
  expect(presenceOf({ ...asked, attendedPost: null, recordedOn: null })).toBe('unrecorded')
})
