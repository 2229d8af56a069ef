import { desc, sql } from 'drizzle-orm'
import type { Queryable } from '../open.ts'
import { jobRuns } from '../schema/index.ts'

export type JobRun = typeof jobRuns.$inferInsert

export async function storeRun(db: Queryable, run: JobRun) {
  await db.insert(jobRuns).values(run)
}

/** The newest runs of all jobs. */
export function newestRuns(db: Queryable, limit: number) {
  return db.select().from(jobRuns).orderBy(desc(jobRuns.startedAt)).limit(limit)
}

export type JobSum = {
  name: string
  startedAt: string
  ms: number
  count: number | null
  fault: string | null
  failures: number
}

/** The last run of each job, and how many failed within a day. */
export function lastRuns(db: Queryable): Promise<JobSum[]> {
  return db.execute<JobSum>(sql`
    select distinct on (r.name) r.name, to_char(r.started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startedAt",
      (extract(epoch from r.ended_at - r.started_at) * 1000)::int as ms, r.count, r.fault,
      (select count(*)::int from job_runs f where f.name = r.name and f.fault is not null
        and f.started_at > now() - interval '1 day') as failures
    from job_runs r order by r.name, r.started_at desc`)
}

export type QueueState = { name: string; waiting: number; active: number; failed: number }

/** pg-boss's own queues; none before the first worker has begun. */
export async function queueStates(db: Queryable): Promise<QueueState[]> {
  const [there] = await db.execute<{ there: boolean }>(
    sql`select to_regclass('pgboss.job') is not null as there`,
  )
  if (!there?.there) return []
  return db.execute<QueueState>(sql`
    select q.name, count(j.id) filter (where j.state in ('created', 'retry'))::int as waiting,
      count(j.id) filter (where j.state = 'active')::int as active,
      count(j.id) filter (where j.state = 'failed')::int as failed
    from pgboss.queue q left join pgboss.job j on j.name = q.name
    where q.name not like '\\_\\_pgboss%' group by q.name order by q.name`)
}
