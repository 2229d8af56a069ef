import type { Route } from '../../../../../lib/openapi/document.ts'
import * as sendAgain from '../../deliveries/send-again/route.ts'
import * as worker from '../../worker/route.ts'

export const workerRoutes: readonly Route[] = [
  {
    path: '/api/v1/worker',
    tag: 'worker',
    summary: 'Timed jobs, queues and channels: what ran, what waits, what failed.',
    get: worker.GET,
  },
  {
    path: '/api/v1/deliveries/send-again',
    tag: 'worker',
    summary: 'Send a dead letter again, or all of a channel.',
    post: sendAgain.POST,
  },
]
