import type { Route } from '../../../../../lib/openapi/document.ts'
import * as live from '../../live/route.ts'

export const liveRoutes: readonly Route[] = [
  {
    path: '/api/v1/live',
    tag: 'live',
    summary:
      'Server-Sent Events `scores`, `happened`, `notices` and `resync`, each with the numbers themselves; resumes by Last-Event-ID.',
    get: live.GET,
    answer: 'text/event-stream',
  },
]
