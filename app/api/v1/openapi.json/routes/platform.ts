import type { Route } from '../../../../../lib/openapi/document.ts'
import * as catalogueAccept from '../../catalogues/accept/route.ts'
import * as catalogueMounts from '../../catalogues/mounts/route.ts'
import * as catalogueReturn from '../../catalogues/return/route.ts'
import * as catalogues from '../../catalogues/route.ts'
import * as connectionAccept from '../../connections/accept/route.ts'
import * as connectionReturn from '../../connections/return/route.ts'
import * as connections from '../../connections/route.ts'
import * as legacyJudge from '../../legacy-systems/judge/route.ts'
import * as legacySystems from '../../legacy-systems/route.ts'
import * as legacySettle from '../../legacy-systems/settle/route.ts'
import * as listAccept from '../../list-items/accept/route.ts'
import * as listReturn from '../../list-items/return/route.ts'
import * as listItems from '../../list-items/route.ts'
import * as listServe from '../../list-items/serve/route.ts'
import * as listUsage from '../../list-items/usage/route.ts'
import * as requestAnswer from '../../requests/answer/route.ts'
import * as requests from '../../requests/route.ts'

export const platformRoutes: readonly Route[] = [
  {
    path: '/api/v1/catalogues',
    tag: 'platform',
    summary: 'Freeze the audited inventory of a unit, once.',
    post: catalogues.POST,
  },
  {
    path: '/api/v1/catalogues/accept',
    tag: 'platform',
    summary: 'Accept a mounted batch.',
    post: catalogueAccept.POST,
  },
  {
    path: '/api/v1/catalogues/mounts',
    tag: 'platform',
    summary: 'Record a batch mounted on the platform.',
    post: catalogueMounts.POST,
  },
  {
    path: '/api/v1/catalogues/return',
    tag: 'platform',
    summary: 'Return a mounted batch with a reason.',
    post: catalogueReturn.POST,
  },
  {
    path: '/api/v1/connections',
    tag: 'platform',
    summary: 'Each unit’s stage on both networks; claim the next stage.',
    get: connections.GET,
    post: connections.POST,
  },
  {
    path: '/api/v1/connections/accept',
    tag: 'platform',
    summary: 'Accept a claimed stage.',
    post: connectionAccept.POST,
  },
  {
    path: '/api/v1/connections/return',
    tag: 'platform',
    summary: 'Return a claimed stage with a reason.',
    post: connectionReturn.POST,
  },
  {
    path: '/api/v1/legacy-systems',
    tag: 'platform',
    summary: 'Legacy systems with their verdicts, 50 a page; record one.',
    get: legacySystems.GET,
    post: legacySystems.POST,
  },
  {
    path: '/api/v1/legacy-systems/judge',
    tag: 'platform',
    summary: 'Judge a legacy system: keep, clean or merge.',
    post: legacyJudge.POST,
  },
  {
    path: '/api/v1/legacy-systems/settle',
    tag: 'platform',
    summary: 'Say that a legacy system was cleaned or merged.',
    post: legacySettle.POST,
  },
  {
    path: '/api/v1/list-items',
    tag: 'platform',
    summary: 'Items of the sharing-responsibility list, 50 a page; put one on the list.',
    get: listItems.GET,
    post: listItems.POST,
  },
  {
    path: '/api/v1/list-items/accept',
    tag: 'platform',
    summary: 'Accept the service of a list item.',
    post: listAccept.POST,
  },
  {
    path: '/api/v1/list-items/return',
    tag: 'platform',
    summary: 'Return the service of a list item with a reason.',
    post: listReturn.POST,
  },
  {
    path: '/api/v1/list-items/serve',
    tag: 'platform',
    summary: 'Say that a list item is served.',
    post: listServe.POST,
  },
  {
    path: '/api/v1/list-items/usage',
    tag: 'platform',
    summary: 'Record a month’s calls of a list item with their source.',
    post: listUsage.POST,
  },
  {
    path: '/api/v1/requests',
    tag: 'platform',
    summary: 'Data requests with their clock, 50 a page; ask another unit for data.',
    get: requests.GET,
    post: requests.POST,
  },
  {
    path: '/api/v1/requests/answer',
    tag: 'platform',
    summary: 'Answer a data request.',
    post: requestAnswer.POST,
  },
]
