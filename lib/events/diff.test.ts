import { expect, test } from 'vitest'
import { diffOf } from './diff.ts'

test('only what changed is shown, with what it was and what it became', () => {
  expect(diffOf({ name: '甲', post: 'head' }, { name: '乙', post: 'head' })).toEqual([
    { field: 'name', before: '甲', after: '乙' },
  ])
})

test('what was made from nothing has no before, what was removed no after', () => {
  expect(diffOf(null, { percent: 75 })).toEqual([{ field: 'percent', before: null, after: '75' }])
  expect(diffOf({ percent: 75 }, null)).toEqual([{ field: 'percent', before: '75', after: null }])
})

test('empty text and nothing are the same nothing', () => {
  expect(diffOf({ note: '' }, { note: null })).toEqual([])
})
