import { PgBoss } from 'pg-boss'
import { database, databaseUrl } from '../../db/open.ts'
import { jobs } from './jobs.ts'

export type Worker = { stop: () => Promise<void> }

/** How long a job under way may still take when the process must end; it is run again elsewhere if it was cut. */
const graceMs = 2500

/**
 * Runs the timed jobs of lib/worker/jobs.ts, in as many processes as one likes: pg-boss gives each run to one of them.
 * Keeps its own few connections and the schema `pgboss`.
 */
export async function startWorker(url = databaseUrl()): Promise<Worker> {
  const boss = new PgBoss({
    connectionString: url,
    schema: 'pgboss',
    application_name: 'concord worker',
    max: 3,
    monitorVacuum: false,
  })
  boss.on('error', (fault) => log('error', `worker: ${String(fault)}`))
  await boss.start()
  for (const job of jobs) {
    await boss.createQueue(job.name, { policy: 'stately', retryLimit: 2, expireInSeconds: 900 })
    await boss.work(job.name, { pollingIntervalSeconds: 5 }, async () => {
      await job.run(database()).catch((fault) => {
        log('error', `job ${job.name}: ${String(fault)}`, (fault as Error)?.stack)
        throw fault
      })
    })
    await boss.schedule(job.name, job.cron, null, { tz: 'Asia/Shanghai' })
    if (job.atStart) await boss.send(job.name)
  }
  return { stop: () => boss.stop({ graceful: true, timeout: graceMs }) }
}

function log(level: 'error' | 'warn', fault: string, stack?: string) {
  console.error(JSON.stringify({ level, fault, stack }))
}
