import type { Route } from '../../../../../lib/openapi/document.ts'
import * as assignments from '../../assignments/route.ts'

export const assignmentsRoutes: readonly Route[] = [
  {
    path: '/api/v1/assignments',
    tag: 'assignments',
    summary: 'Assignments by due date, 50 a page; of one unit, or of all the caller may see.',
    get: assignments.GET,
  },
]
