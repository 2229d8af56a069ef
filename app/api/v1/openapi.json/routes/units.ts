import type { Route } from '../../../../../lib/openapi/document.ts'
import * as units from '../../units/route.ts'

export const unitsRoutes: readonly Route[] = [
  {
    path: '/api/v1/units',
    tag: 'units',
    summary: 'The units the caller may see, each with its present scores.',
    get: units.GET,
  },
]
