import { expect, test } from 'vitest'
import { seal, sign, signedText, unseal } from './sealing.ts'

test('what is sealed opens again, looks different each time, and opens for nobody who changed it', () => {
  const [one, other] = [seal('SECdemo'), seal('SECdemo')]
  expect([unseal(one), unseal(other)]).toEqual(['SECdemo', 'SECdemo'])
  expect(one).not.toBe(other)
  expect(one).not.toContain('SECdemo')
  const changed = `${one.slice(0, -2)}${one.endsWith('AA') ? 'BB' : 'AA'}`
  expect(() => unseal(changed)).toThrow()
})

test('a token is good for its own purpose, and forged in any letter for none', () => {
  const token = sign('stop', 'person-1')
  expect(signedText('stop', token)).toBe('person-1')
  expect(signedText('calendar', token)).toBeNull()
  expect(signedText('stop', token.replace('person-1', 'person-2'))).toBeNull()
  expect(signedText('stop', `${token}x`)).toBeNull()
  expect(signedText('stop', 'nonsense')).toBeNull()
  expect(signedText('stop', '')).toBeNull()
})
