import type { Db } from '../../db/open.ts'
import { forgetOld } from '../../db/queries/clock.ts'
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

/** Every timed job of the product. */
export const jobs: readonly Job[] = [
  // 00:05 begins the new day; every ten minutes after it catches what changed or was missed.
  { name: 'keep-up', cron: '5-59/10 * * * *', atStart: true, run: (db) => keepUp(db) },
  { name: 'loose-files', cron: '25 3 * * *', run: (db) => sweepLooseFiles(db, new Date()) },
  { name: 'forget-old', cron: '35 3 * * *', run: forgetOld },
]
