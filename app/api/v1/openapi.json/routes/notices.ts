import type { Route } from '../../../../../lib/openapi/document.ts'
import * as notices from '../../notices/read/route.ts'

export const noticesRoutes: readonly Route[] = [
  {
    path: '/api/v1/notices/read',
    tag: 'notices',
    summary: 'Mark own notices read.',
    post: notices.POST,
  },
]
