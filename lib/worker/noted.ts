import { hostname } from 'node:os'
import type { Db } from '../../db/open.ts'
import { storeRun } from '../../db/queries/job-runs.ts'
import { faultOf } from '../channels/outcome.ts'

const worker = `${hostname()}:${process.pid}`

/** Runs a job and notes when, how long, for how many, and what went wrong. A round that found nothing to do is not noted. */
export async function noted<T>(
  db: Db,
  name: string,
  run: () => Promise<T>,
  idle = (_: T) => false,
): Promise<T> {
  const startedAt = new Date()
  const note = (end: { count?: number | null; fault?: string }) =>
    storeRun(db, { name, startedAt, endedAt: new Date(), worker, ...end })
  try {
    const done = await run()
    if (!idle(done)) await note({ count: typeof done === 'number' ? done : null })
    return done
  } catch (thrown) {
    await note({ fault: faultOf(thrown) }).catch(() => {})
    throw thrown
  }
}
