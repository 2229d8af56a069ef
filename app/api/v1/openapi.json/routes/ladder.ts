import type { Route } from '../../../../../lib/openapi/document.ts'
import * as extensionDecisions from '../../extensions/decisions/route.ts'
import * as extensions from '../../extensions/route.ts'
import * as chases from '../../ladder/chases/route.ts'
import * as ladder from '../../ladder/route.ts'
import * as steps from '../../ladder/steps/route.ts'
import * as closings from '../../slips/closings/route.ts'
import * as decisions from '../../slips/decisions/route.ts'
import * as receipts from '../../slips/receipts/route.ts'
import * as replies from '../../slips/replies/route.ts'
import * as slips from '../../slips/route.ts'

export const ladderRoutes: readonly Route[] = [
  {
    path: '/api/v1/ladder',
    tag: 'supervision',
    summary: 'Open duties with the rung they stand on, the highest first, 50 a page; and the ladder’s steps.',
    get: ladder.GET,
  },
  {
    path: '/api/v1/ladder/steps',
    tag: 'supervision',
    summary: 'Set the steps of the ladder, in working days from the due day.',
    post: steps.POST,
  },
  {
    path: '/api/v1/ladder/chases',
    tag: 'supervision',
    summary: 'Chase duties by hand, each once a day: `kind:record:unit:due day`.',
    post: chases.POST,
  },
  {
    path: '/api/v1/slips',
    tag: 'supervision',
    summary: 'Slips, talks and circulars, 50 a page, what waits first; propose one.',
    get: slips.GET,
    post: slips.POST,
  },
  {
    path: '/api/v1/slips/decisions',
    tag: 'supervision',
    summary: 'Issue what was proposed over the own name, or return it with a reason.',
    post: decisions.POST,
  },
  {
    path: '/api/v1/slips/receipts',
    tag: 'supervision',
    summary: 'Sign for a slip to the own unit.',
    post: receipts.POST,
  },
  {
    path: '/api/v1/slips/replies',
    tag: 'supervision',
    summary: 'Answer a slip to the own unit.',
    post: replies.POST,
  },
  {
    path: '/api/v1/slips/closings',
    tag: 'supervision',
    summary: 'Close a slip.',
    post: closings.POST,
  },
  {
    path: '/api/v1/extensions',
    tag: 'supervision',
    summary: 'Extensions, 50 a page, what waits for a decision first; ask for one.',
    get: extensions.GET,
    post: extensions.POST,
  },
  {
    path: '/api/v1/extensions/decisions',
    tag: 'supervision',
    summary: 'Grant more time, or refuse it with a reason.',
    post: extensionDecisions.POST,
  },
]
