import type { Route } from '../../../../../lib/openapi/document.ts'
import * as programmes from '../../programmes/route.ts'

export const programmesRoutes: readonly Route[] = [
  {
    path: '/api/v1/programmes',
    tag: 'programmes',
    summary: 'The programmes in which the caller holds a seat.',
    get: programmes.GET,
  },
]
