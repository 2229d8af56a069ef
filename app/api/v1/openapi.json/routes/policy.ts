import type { Route } from '../../../../../lib/openapi/document.ts'
import * as letters from '../../letters/route.ts'
import * as signatures from '../../letters/signatures/route.ts'
import * as clauses from '../../policies/clauses/route.ts'
import * as localPlans from '../../policies/local-plans/route.ts'
import * as policies from '../../policies/route.ts'
import * as receipts from '../../receipts/route.ts'

export const policyRoutes: readonly Route[] = [
  {
    path: '/api/v1/policies',
    tag: 'policy',
    summary: 'Policy documents on file; file one.',
    get: policies.GET,
    post: policies.POST,
  },
  {
    path: '/api/v1/policies/clauses',
    tag: 'policy',
    summary: 'Add a clause and bind it to tasks and units.',
    post: clauses.POST,
  },
  {
    path: '/api/v1/policies/local-plans',
    tag: 'policy',
    summary: 'Record a unit’s own document under a binding one.',
    post: localPlans.POST,
  },
  {
    path: '/api/v1/receipts',
    tag: 'policy',
    summary: 'How each unit stands under a document; acknowledge one for the own unit.',
    get: receipts.GET,
    post: receipts.POST,
  },
  {
    path: '/api/v1/letters',
    tag: 'policy',
    summary: 'Responsibility letters; issue one to each chosen unit.',
    get: letters.GET,
    post: letters.POST,
  },
  {
    path: '/api/v1/letters/signatures',
    tag: 'policy',
    summary: 'Sign a letter by the own name or a scan.',
    post: signatures.POST,
  },
]
