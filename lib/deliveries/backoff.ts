import type { Outcome } from '../channels/outcome.ts'

/** Attempts of its own before a message is given up. */
export const mostAttempts = 10
/** A message whose channel does not answer waits with the channel, and no longer than this: then it is news no more. */
export const longestWaitMs = 3 * 24 * 3_600_000

const second = 1000
/** 30 s, 1 min, 2 min … at most an hour; half as much more or less, so that not all come back at once. */
export function backoffMs(attempts: number, random: number): number {
  const whole = Math.min(30 * second * 2 ** Math.max(0, attempts - 1), 3600 * second)
  return Math.round(whole * (0.5 + random))
}

/** How long a channel rests after its failures in a row: 30 s, doubling, at most ten minutes. */
export const restMs = (failures: number) => Math.min(30 * second * 2 ** (failures - 1), 600 * second)

/** From so many failures in a row a channel rests, also one that takes connections and then does not answer. */
export const failuresToRest = 3

export type Verdict =
  | { is: 'sent' }
  | { is: 'dead'; fault: string }
  | {
      is: 'waiting'
      fault: string
      afterMs: number
      /** Whether this attempt counts. */
      counted: boolean
      /** It may have arrived: its words must not change. */
      sealed: boolean
    }

/** What becomes of a message after an attempt, its `attempts`-th. `random` in [0, 1). */
export function verdictOn(outcome: Outcome, attempts: number, ageMs: number, random: number): Verdict {
  if (outcome.kind === 'sent') return { is: 'sent' }
  const { fault } = outcome
  if (outcome.kind === 'refused') return { is: 'dead', fault }
  if (outcome.kind === 'busy' || outcome.kind === 'down') {
    if (ageMs > longestWaitMs) return { is: 'dead', fault }
    const afterMs = outcome.kind === 'busy' ? outcome.seconds * second : backoffMs(1, random)
    return { is: 'waiting', fault, afterMs, counted: false, sealed: false }
  }
  if (attempts >= mostAttempts) return { is: 'dead', fault }
  const sealed = outcome.kind === 'unknown'
  return { is: 'waiting', fault, afterMs: backoffMs(attempts, random), counted: true, sealed }
}
