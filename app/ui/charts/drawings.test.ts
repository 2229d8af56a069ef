import { expect, test } from 'vitest'
import { fetchDrawing, leaveDrawing } from './drawings.ts'

test('a drawing is fetched once under the name it was left', () => {
  const name = leaveDrawing('<b>1</b>')
  expect([fetchDrawing(name), fetchDrawing(name)]).toEqual(['<b>1</b>', ''])
})

test('a name nobody left a drawing under has none', () => {
  expect(fetchDrawing('somewhere else')).toBe('')
})
