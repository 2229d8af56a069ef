import { expect, test } from 'vitest'
import { nameOf, rungs } from './clock.ts'
import { occasions } from './occasions.ts'
import { isGrave, urgencyOf } from './urgency.ts'

test('a rung up to the due day reminds, a rung after it escalates', () => {
  expect(urgencyOf('clock.assignment-due-3')).toBe('reminder')
  expect(urgencyOf('clock.finding-due-7')).toBe('reminder')
  expect(urgencyOf('clock.request-day-7')).toBe('reminder')
  expect(urgencyOf('clock.assignment-overdue-1')).toBe('escalation')
  expect(urgencyOf('clock.finding-blue')).toBe('escalation')
})

test('what waits for one’s word is a decision; a request for data is work', () => {
  expect(urgencyOf('exemption.asked')).toBe('decision')
  expect(urgencyOf('rectification.submitted')).toBe('decision')
  expect(urgencyOf('request.asked')).toBe('news')
  expect(urgencyOf('finding.raised')).toBe('news')
})

test('only the orange and the red slips of the clock are grave', () => {
  expect(['clock.assignment-orange', 'clock.finding-red-15'].map(isGrave)).toEqual([true, true])
  expect(['clock.assignment-blue', 'clock.finding-overdue-1', 'letter.red'].map(isGrave)).toEqual([
    false,
    false,
    false,
  ])
})

test('everything anybody may be told falls somewhere, and something falls everywhere', () => {
  const found = new Set([...Object.keys(occasions), ...rungs.map(nameOf)].map(urgencyOf))
  expect([...found].sort()).toEqual(['decision', 'escalation', 'news', 'reminder'])
})
