import { expect, test } from 'vitest'
import { clockNoticeNames } from '../ladder/telling.ts'
import { occasions } from './occasions.ts'
import { isGrave, urgencyOf } from './urgency.ts'

test('a rung up to the due day reminds, a rung after it escalates', () => {
  expect(urgencyOf('clock.near')).toBe('reminder')
  expect(urgencyOf('clock.early')).toBe('reminder')
  expect(urgencyOf('clock.eve')).toBe('reminder')
  expect(urgencyOf('clock.chase')).toBe('escalation')
  expect(urgencyOf('clock.blue')).toBe('escalation')
  expect(urgencyOf('ladder.chased')).toBe('escalation')
  expect(urgencyOf('clock.red'), 'the leader must decide').toBe('decision')
})

test('what waits for one’s word is a decision; a request for data is work', () => {
  expect(urgencyOf('exemption.asked')).toBe('decision')
  expect(urgencyOf('rectification.submitted')).toBe('decision')
  expect(urgencyOf('request.asked')).toBe('news')
  expect(urgencyOf('finding.raised')).toBe('news')
})

test('only the orange and the red slips of the clock are grave', () => {
  expect(['clock.orange', 'clock.red'].map(isGrave)).toEqual([true, true])
  expect(['clock.blue', 'clock.chase', 'letter.red'].map(isGrave)).toEqual([false, false, false])
})

test('everything anybody may be told falls somewhere, and something falls everywhere', () => {
  const found = new Set([...Object.keys(occasions), ...clockNoticeNames].map(urgencyOf))
  expect([...found].sort()).toEqual(['decision', 'escalation', 'news', 'reminder'])
})
