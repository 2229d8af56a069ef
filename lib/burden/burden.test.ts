import { expect, test } from 'vitest'
import { periodStart, reuse } from './burden.ts'

const last = {
  percent: 60,
  quantity: 12,
  sentence: '完成 12 个系统',
  problems: '',
  helpNeeded: '',
  nextStep: '继续清理',
}

test('a field that stands as it stood last time was not typed again', () => {
  expect(reuse({ ...last, percent: 75, sentence: '完成 15 个系统' }, last)).toEqual({
    fieldsFilled: 4,
    fieldsReused: 2,
  })
})

test('an empty field neither costs nor saves anything', () => {
  expect(reuse({ ...last, quantity: null, nextStep: '' }, last)).toEqual({ fieldsFilled: 2, fieldsReused: 2 })
})

test('a first report reuses nothing', () => {
  expect(reuse(last, null)).toEqual({ fieldsFilled: 4, fieldsReused: 0 })
})

test('the same figure may be asked again after thirty working days', () => {
  expect(periodStart('2017-11-30')).toBe('2017-10-19')
})
