import { expect, test } from 'vitest'
import { checkSigning, levelsOf, nextStep } from './closing.ts'

test('a grave finding is closed by three signatures, any other by one', () => {
  expect([1, 2, 3].map((severity) => levelsOf(severity).length)).toEqual([1, 1, 3])
  expect(nextStep(2, [])).toEqual({ level: 1, signatory: 'reviewer', last: true })
  const first = { level: 1, signedBy: 'a' }
  expect(nextStep(3, [])).toEqual({ level: 1, signatory: 'reviewer', last: false })
  expect(nextStep(3, [first])).toEqual({ level: 2, signatory: 'second', last: false })
  expect(nextStep(3, [first, { level: 2, signedBy: 'b' }])).toEqual({
    level: 3,
    signatory: 'head',
    last: true,
  })
})

test('nobody signs two levels, no supervisor signs for the head, and the head signs last', () => {
  const first = { level: 1, signedBy: 'a' }
  const second = { level: 2, signedBy: 'b' }
  const sign = (as: 'supervisor' | 'head', actor: string, signed: (typeof first)[]) => () =>
    checkSigning(nextStep(3, signed), as, actor, signed)
  expect(sign('supervisor', 'a', [])).not.toThrow()
  expect(sign('supervisor', 'a', [first])).toThrow('closing.signed-already')
  expect(sign('supervisor', 'b', [first])).not.toThrow()
  expect(sign('supervisor', 'c', [first, second])).toThrow('closing.waits-for-head')
  expect(sign('head', 'h', [first])).toThrow('closing.not-yet')
  expect(sign('head', 'b', [first, second])).toThrow('closing.signed-already')
  expect(sign('head', 'h', [first, second])).not.toThrow()
})
