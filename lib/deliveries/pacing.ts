import { readEnv } from '../env.ts'

export type Pacing = {
  /** How long the first of several notices waits for the others. */
  burstMs: number
  /** How long one message may take. */
  sendMs: number
  /** How long a worker holds what it took; after that another takes it over. */
  leaseMs: number
  /** Taken at a time, and sent at the same time. */
  batch: number
  atOnce: number
}

/** A lease outlasts every message taken with it: batch / atOnce rounds of at most sendMs. */
export const usualPacing = (): Pacing => ({
  burstMs: readEnv(process.env).NOTICE_BURST_SECONDS * 1000,
  sendMs: 30_000,
  leaseMs: 150_000,
  batch: 20,
  atOnce: 5,
})
