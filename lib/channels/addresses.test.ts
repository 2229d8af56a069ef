import { expect, test } from 'vitest'
import { isAllowed, judge, networksOf } from './addresses.ts'

const none = networksOf('')

test('private, loopback, link-local and reserved addresses are not for us, in either family or disguise', () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::a00:1',
    'nonsense',
  ])
    expect(isAllowed(address, none), address).toBe(false)
})

test('addresses of the open internet are', () => {
  for (const address of ['8.8.8.8', '172.32.0.1', '2400:3200::1', '::ffff:8.8.8.8'])
    expect(isAllowed(address, none), address).toBe(true)
})

test('what the configuration names is allowed, its neighbours are not', () => {
  const allowed = networksOf('10.1.0.0/16, 127.0.0.1')
  expect(isAllowed('10.1.200.3', allowed)).toBe(true)
  expect(isAllowed('10.2.0.1', allowed)).toBe(false)
  expect(isAllowed('127.0.0.1', allowed)).toBe(true)
  expect(isAllowed('127.0.0.2', allowed)).toBe(false)
})

test('a list of networks with nonsense in it is refused whole', () => {
  for (const text of ['10.0.0.0/33', 'localhost', '10.0.0.0/x', 'fd00::/129'])
    expect(() => networksOf(text), text).toThrow('is no network')
})

test('a name is judged by what it resolves to; plain http only where the configuration says so', async () => {
  expect(await judge(new URL('https://localhost/hook'), none)).toEqual({ fault: 'private' })
  expect(await judge(new URL('https://[::1]/hook'), none)).toEqual({ fault: 'private' })
  expect(await judge(new URL('https://2130706433/hook'), none)).toEqual({ fault: 'private' })
  expect(await judge(new URL('http://8.8.8.8/hook'), none)).toEqual({ fault: 'plain' })
  expect(await judge(new URL('https://8.8.8.8/hook'), none)).toEqual({ addresses: ['8.8.8.8'] })
  expect(await judge(new URL('http://127.0.0.1/hook'), networksOf('127.0.0.1'))).toEqual({
    addresses: ['127.0.0.1'],
  })
  expect(await judge(new URL('https://nowhere.invalid/hook'), none)).toEqual({ fault: 'unknown' })
})
