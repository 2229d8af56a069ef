import type { Route } from '../../../../../lib/openapi/document.ts'
import * as dossier from '../../dossier/route.ts'
import * as base from '../../units/base-condition/route.ts'
import * as units from '../../units/route.ts'

export const unitsRoutes: readonly Route[] = [
  {
    path: '/api/v1/units',
    tag: 'units',
    summary: 'The units the caller may see, each with its present scores.',
    get: units.GET,
  },
  {
    path: '/api/v1/units/base-condition',
    tag: 'units',
    summary: 'Say what a unit started from, and what that rests on.',
    post: base.POST,
  },
  {
    path: '/api/v1/dossier',
    tag: 'units',
    summary:
      'A unit on one page: people, scores in brief, what is open and late, visits, letters, promises, plans.',
    get: dossier.GET,
  },
]
