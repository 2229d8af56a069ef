import { PgBoss } from 'pg-boss'
import { database, databaseUrl } from '../../db/open.ts'
import { jobs, type Round, rounds } from './jobs.ts'
import { log } from './log.ts'
import { noted } from './noted.ts'
import { goRound } from './rounds.ts'

export type Worker = { stop: () => Promise<void> }

/** How long a job under way may still take when the process must end; it is run again elsewhere if it was cut. */
const graceMs = 2500

/** A worker that was killed in the middle of a job is missed after half a minute, and the job is run again. */
const patience = { expireInSeconds: 900, heartbeatSeconds: 20 }
const lookSeconds = 10

/**
 * Runs the timed jobs of lib/worker/jobs.ts, in as many processes as one likes: pg-boss gives each run to one of them.
 * Keeps its own few connections and the schema `pgboss`.
 */
export async function startWorker(url = databaseUrl(), going: readonly Round[] = rounds): Promise<Worker> {
  const boss = new PgBoss({
    connectionString: url,
    schema: 'pgboss',
    application_name: 'concord worker',
    max: 3,
    monitorVacuum: false,
    monitorIntervalSeconds: lookSeconds,
    superviseIntervalSeconds: lookSeconds,
  })
  boss.on('error', (fault) => log('error', `worker: ${String(fault)}`))
  await boss.start()
  for (const job of jobs) {
    await boss.createQueue(job.name, { policy: 'stately', retryLimit: 2, ...patience })
    await boss.work(job.name, { pollingIntervalSeconds: 5 }, async () => {
      await noted(database(), job.name, () => job.run(database())).catch((fault) => {
        log('error', `job ${job.name}: ${String(fault)}`, (fault as Error)?.stack)
        throw fault
      })
    })
    await boss.schedule(job.name, job.cron, null, { tz: 'Asia/Shanghai' })
    if (job.atStart) await boss.send(job.name)
  }
  const begun = going.map((round) => goRound(database(), round))
  return {
    stop: async () => {
      const grace = new Promise<void>((settle) => setTimeout(settle, graceMs).unref())
      const ended = Promise.all(begun.map((one) => one.stop()))
      await Promise.all([boss.stop({ graceful: true, timeout: graceMs }), Promise.race([ended, grace])])
    },
  }
}
