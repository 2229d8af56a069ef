import { expect, test } from 'vitest'
import { readEnv } from './env.ts'

test('nothing set gives a product that listens on this machine only, with its example and its worker', () => {
  expect(readEnv({})).toMatchObject({ HOST: '127.0.0.1', PORT: 3000, WORKER: true, EXAMPLE: true })
})

test('an empty variable counts as not set', () => {
  expect(readEnv({ PORT: '', NEXTAUTH_URL: '' }).PORT).toBe(3000)
})

test('every unusable variable is named in one message', () => {
  expect(() => readEnv({ PORT: 'many', WORKER: 'maybe' })).toThrow(/PORT.*\n.*WORKER/)
})

test('AUTH_SECRET is read where NEXTAUTH_SECRET is missing', () => {
  expect(readEnv({ AUTH_SECRET: 'a secret long enough' }).NEXTAUTH_SECRET).toBe('a secret long enough')
})
