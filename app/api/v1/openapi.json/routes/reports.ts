import type { Route } from '../../../../../lib/openapi/document.ts'
import * as reports from '../../reports/route.ts'

export const reportsRoutes: readonly Route[] = [
  {
    path: '/api/v1/reports',
    tag: 'reports',
    summary: 'Submit a progress report.',
    post: reports.POST,
  },
]
