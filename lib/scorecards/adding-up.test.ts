import { expect, test } from 'vitest'
import { addingUp } from './adding-up.ts'

test('what is shown adds up to the sum that is shown', () => {
  expect(addingUp([33.34, 33.33, 33.33], 1)).toEqual([33.4, 33.3, 33.3])
  expect(addingUp([12.34, 56.78], 1)).toEqual([12.3, 56.8])
})

test('exact values stay as they are', () => {
  expect(addingUp([16.5, 40, 0], 1)).toEqual([16.5, 40, 0])
  expect(addingUp([], 1)).toEqual([])
})
