import type { Route } from '../../../../../lib/openapi/document.ts'
import * as dossier from '../../dossier/route.ts'
import * as units from '../../units/route.ts'

export const unitsRoutes: readonly Route[] = [
  {
    path: '/api/v1/units',
    tag: 'units',
    summary: 'The units the caller may see, each with its present scores.',
    get: units.GET,
  },
  {
    path: '/api/v1/dossier',
    tag: 'units',
    summary:
      'A unit on one page: people, scores in brief, what is open and late, visits, letters, promises, plans.',
    get: dossier.GET,
  },
]
