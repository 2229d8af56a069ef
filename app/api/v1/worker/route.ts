import { z } from 'zod'
import { lastRuns, queueStates } from '../../../../db/queries/job-runs.ts'
import { channelStates } from '../../../../db/queries/robots.ts'
import { get } from '../../../../lib/access/endpoint.ts'
import { nextRuns } from '../../../../lib/worker/next-runs.ts'

export const dynamic = 'force-dynamic'

/** What the worker page shows, for a program that watches over the installation. */
export const GET = get(
  { may: 'worker.see', within: 'house', query: z.object({}), programmeOf: async () => null },
  async ({ read, now }) => {
    const [jobs, queues, channels] = await Promise.all([
      lastRuns(read),
      queueStates(read),
      channelStates(read),
    ])
    return { jobs, queues, next: nextRuns(now), channels }
  },
)
