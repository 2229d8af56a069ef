import { expect, test } from 'vitest'
import { typeset } from './typeset.ts'

test('half-width marks beside Chinese stand in full width', () => {
  expect(typeset('台账不全,目录未挂接;限期整改:十日')).toBe(
    '台账不全\uff0c目录未挂接\uff1b限期整改\uff1a十日',
  )
  expect(typeset('核实 61%,自报 82%')).toBe('核实 61%\uff0c自报 82%')
  expect(typeset('甲省, 乙省')).toBe('甲省\uff0c乙省')
})

test('brackets turn in pairs', () => {
  expect(typeset('(一)存在问题')).toBe('\uff08一\uff09存在问题')
  expect(typeset('(1)台账')).toBe('\uff081\uff09台账')
  expect(typeset('电话(010)')).toBe('电话\uff08010\uff09')
})

test('figures and Latin text stay as they are', () => {
  for (const text of ['14:02', '1,133', 'API (v1), REST', '督〔2017〕014号']) expect(typeset(text)).toBe(text)
})
