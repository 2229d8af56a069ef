import { expect, test } from 'vitest'
import { momentInShanghai } from '../calendar.ts'
import { dueAt, noPeace, type Peace, usualPeace } from './peace.ts'

// 2017-11-30 is a Thursday, 2017-12-02 a Saturday; 2017-10-01 … 08 were off, 2017-09-30, a Saturday, was worked.
const minute = 60_000
const at = (moment: string) => new Date(`${moment.replace(' ', 'T')}:00+08:00`)
const due = (name: string, told: string, peace: Partial<Peace> = {}) => {
  const when = dueAt(name, at(told), { ...usualPeace, ...peace }, 3 * minute)
  return when && momentInShanghai(when)
}

test('by day a notice waits three minutes for others, by night until eight', () => {
  expect(due('finding.raised', '2017-11-30 10:00')).toBe('2017-11-30 10:03')
  expect(due('finding.raised', '2017-11-30 20:30')).toBe('2017-12-01 08:00')
  expect(due('clock.near', '2017-11-30 00:05')).toBe('2017-11-30 08:00')
})

test('what happens at the weekend or in a national holiday waits for the first working morning', () => {
  expect(due('finding.raised', '2017-12-02 10:00')).toBe('2017-12-04 08:00')
  expect(due('finding.raised', '2017-10-01 10:00')).toBe('2017-10-09 08:00')
  expect(due('finding.raised', '2017-09-30 10:00')).toBe('2017-09-30 10:03')
  expect(due('finding.raised', '2017-12-02 10:00', { restDays: false })).toBe('2017-12-02 10:03')
})

test('an orange slip waits for the morning like all else, unless one asked to hear of it at once', () => {
  expect(due('clock.orange', '2017-11-30 00:05')).toBe('2017-11-30 08:00')
  expect(due('clock.orange', '2017-11-30 00:05', { urgentPasses: true })).toBe('2017-11-30 00:08')
  expect(due('clock.blue', '2017-11-30 00:05', { urgentPasses: true })).toBe('2017-11-30 08:00')
})

test('a daily digest comes on the next working morning, a weekly one on the first of the week', () => {
  expect(due('finding.raised', '2017-11-30 07:59', { news: 'daily' })).toBe('2017-11-30 08:00')
  expect(due('finding.raised', '2017-11-30 08:00', { news: 'daily' })).toBe('2017-12-01 08:00')
  expect(due('finding.raised', '2017-12-01 09:00', { news: 'daily' })).toBe('2017-12-04 08:00')
  expect(due('finding.raised', '2017-11-30 09:00', { news: 'weekly' })).toBe('2017-12-04 08:00')
  expect(due('finding.raised', '2017-09-30 09:00', { news: 'weekly' })).toBe('2017-10-09 08:00')
})

test('never is never, and the link in a message stops reminders and news alone', () => {
  expect(due('finding.raised', '2017-11-30 10:00', { news: 'never' })).toBeNull()
  const stoppedAt = at('2017-11-29 10:00')
  expect(due('finding.raised', '2017-11-30 10:00', { stoppedAt })).toBeNull()
  expect(due('clock.near', '2017-11-30 10:00', { stoppedAt })).toBeNull()
  expect(due('clock.chase', '2017-11-30 10:00', { stoppedAt })).toBe('2017-11-30 10:03')
  expect(due('exemption.asked', '2017-11-30 10:00', { stoppedAt })).toBe('2017-11-30 10:03')
})

test('a program knows no night', () => {
  expect(dueAt('finding.raised', at('2017-12-02 03:00'), noPeace, 0)).toEqual(at('2017-12-02 03:00'))
})

test('quiet hours within a day hold too', () => {
  const lunch = { quietFrom: 12, quietUntil: 14 }
  expect(due('finding.raised', '2017-11-30 12:30', lunch)).toBe('2017-11-30 14:00')
  expect(due('finding.raised', '2017-11-30 14:00', lunch)).toBe('2017-11-30 14:03')
})
