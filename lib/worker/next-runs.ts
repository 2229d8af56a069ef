import { CronExpressionParser } from 'cron-parser'
import { jobs } from './jobs.ts'

/** When each timed job runs next, by its plan. */
export function nextRuns(now: Date): { name: string; at: Date }[] {
  return jobs.map(({ name, cron }) => ({
    name,
    at: CronExpressionParser.parse(cron, { currentDate: now, tz: 'Asia/Shanghai' }).next().toDate(),
  }))
}
