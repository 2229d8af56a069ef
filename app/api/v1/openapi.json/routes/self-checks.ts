import type { Route } from '../../../../../lib/openapi/document.ts'
import * as checkLists from '../../check-lists/route.ts'
import * as answers from '../../self-checks/answers/route.ts'
import * as selfChecks from '../../self-checks/route.ts'

export const selfCheckRoutes: readonly Route[] = [
  {
    path: '/api/v1/check-lists',
    tag: 'supervision',
    summary: 'Make a check list, or its next edition.',
    post: checkLists.POST,
  },
  {
    path: '/api/v1/self-checks',
    tag: 'supervision',
    summary: 'Read self-checks; send a check list to units.',
    get: selfChecks.GET,
    post: selfChecks.POST,
  },
  {
    path: '/api/v1/self-checks/answers',
    tag: 'supervision',
    summary: 'Answer a self-check, item by item.',
    post: answers.POST,
  },
]
