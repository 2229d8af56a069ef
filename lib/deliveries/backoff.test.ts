import { expect, test } from 'vitest'
import { backoffMs, longestWaitMs, mostAttempts, restMs, verdictOn } from './backoff.ts'

const fault = 'x'

test('each wait is about twice the one before, up to an hour, and never the same for two', () => {
  expect([1, 2, 3, 4].map((n) => backoffMs(n, 0.5))).toEqual([30_000, 60_000, 120_000, 240_000])
  expect(backoffMs(20, 0.5)).toBe(3_600_000)
  expect([backoffMs(1, 0), backoffMs(1, 1)]).toEqual([15_000, 45_000])
})

test('the tenth failure of its own kills a message; a refusal does so at once', () => {
  const later = (attempts: number) => verdictOn({ kind: 'later', fault }, attempts, 0, 0.5)
  expect(later(mostAttempts - 1)).toMatchObject({ is: 'waiting', counted: true, sealed: false })
  expect(later(mostAttempts)).toEqual({ is: 'dead', fault })
  expect(verdictOn({ kind: 'refused', fault }, 1, 0, 0.5)).toEqual({ is: 'dead', fault })
})

test('a channel that is busy or away costs a message no attempt, and kills it only when it is old', () => {
  const busy = { kind: 'busy', fault, seconds: 600 } as const
  expect(verdictOn(busy, 50, 0, 0.5)).toMatchObject({ is: 'waiting', counted: false, afterMs: 600_000 })
  const down = { kind: 'down', fault } as const
  expect(verdictOn(down, 50, longestWaitMs, 0.5)).toMatchObject({ is: 'waiting', counted: false })
  expect(verdictOn(down, 0, longestWaitMs + 1, 0.5)).toEqual({ is: 'dead', fault })
})

test('what may have arrived stays sealed', () => {
  expect(verdictOn({ kind: 'unknown', fault }, 1, 0, 0.5)).toMatchObject({ is: 'waiting', sealed: true })
})

test('a channel rests half a minute, then longer, at most ten minutes', () => {
  expect([1, 2, 3, 10].map(restMs)).toEqual([30_000, 60_000, 120_000, 600_000])
})
