import { expect, test } from 'vitest'
import { deviceOf } from './device.ts'

const edge =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0'
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'

test('a browser that also names others is called by its own name', () => {
  expect(deviceOf(edge)).toBe('Edge · Windows')
})

test('an iPhone is not taken for a Mac', () => {
  expect(deviceOf(phone)).toBe('Safari · iOS')
})

test('what is no browser has no name', () => {
  expect(deviceOf('curl/8.5')).toBeNull()
  expect(deviceOf(null)).toBeNull()
})
