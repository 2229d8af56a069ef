import type { Route } from '../../../../../lib/openapi/document.ts'
import * as guideReasons from '../../guide/reasons/route.ts'
import * as guide from '../../guide/route.ts'
import * as guideWithdrawals from '../../guide/withdrawals/route.ts'
import * as programmes from '../../programmes/route.ts'

export const programmesRoutes: readonly Route[] = [
  {
    path: '/api/v1/programmes',
    tag: 'programmes',
    summary: 'The programmes in which the caller holds a seat.',
    get: programmes.GET,
  },
  {
    path: '/api/v1/guide',
    tag: 'programmes',
    summary: 'How ready a programme is to start: 21 checks, each with its records or its signed reason.',
    get: guide.GET,
  },
  {
    path: '/api/v1/guide/reasons',
    tag: 'programmes',
    summary: 'Sign a reason why a check of readiness needs no record.',
    post: guideReasons.POST,
  },
  {
    path: '/api/v1/guide/withdrawals',
    tag: 'programmes',
    summary: 'Withdraw a signed reason; the check is open again.',
    post: guideWithdrawals.POST,
  },
]
