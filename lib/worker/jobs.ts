import type { Db } from '../../db/open.ts'
import { forgetOld } from '../../db/queries/clock.ts'
import { deliver } from '../deliveries/deliver.ts'
import { sweepLooseFiles } from '../files/sweep.ts'
import { keepUp } from './day.ts'

export type Job = {
  name: string
  /** Minute, hour, day, month, weekday in Asia/Shanghai. */
  cron: string
  /** Also when a worker starts: what was missed while none ran is made up for at once. */
  atStart?: true
  /** At least once, perhaps twice at the same time: the effect must be the same. */
  run: (db: Db) => Promise<unknown>
}

/**
 * A job every worker does at the same time as the others, over and over: the rows themselves share the work out
 * (`for update skip locked`), so a queue before them would only make them wait.
 */
export type Round = {
  name: string
  /** Seconds from the end of one round to the next. */
  every: number
  /** Answers for how many it was done; 0 = nothing was there to do. */
  run: (db: Db, stopping: () => boolean) => Promise<number>
}

/** Every timed job of the product. */
export const jobs: readonly Job[] = [
  // 00:05 begins the new day; every ten minutes after it catches what changed or was missed.
  { name: 'keep-up', cron: '5-59/10 * * * *', atStart: true, run: (db) => keepUp(db) },
  { name: 'loose-files', cron: '25 3 * * *', run: (db) => sweepLooseFiles(db, new Date()) },
  { name: 'forget-old', cron: '35 3 * * *', run: forgetOld },
]

/** Messages that are due leave within seconds, by as many workers as there are. */
export const rounds: readonly Round[] = [
  { name: 'deliver', every: 3, run: (db, stopping) => deliver(db, { stopping }) },
]
