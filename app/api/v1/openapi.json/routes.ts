import type { Route } from '../../../../lib/openapi/document.ts'
import * as assignments from '../assignments/route.ts'
import * as evidence from '../evidence/route.ts'
import * as findings from '../findings/route.ts'
import * as letters from '../letters/route.ts'
import * as signatures from '../letters/signatures/route.ts'
import * as live from '../live/route.ts'
import * as notices from '../notices/read/route.ts'
import * as clauses from '../policies/clauses/route.ts'
import * as localPlans from '../policies/local-plans/route.ts'
import * as policies from '../policies/route.ts'
import * as programmes from '../programmes/route.ts'
import * as receipts from '../receipts/route.ts'
import * as rectifications from '../rectifications/route.ts'
import * as reports from '../reports/route.ts'
import * as scorecard from '../scorecard/route.ts'
import * as units from '../units/route.ts'
import * as visits from '../visits/route.ts'

/** Every path of the API. A test compares the list with the folders. */
export const routes: readonly Route[] = [
  {
    path: '/api/v1/programmes',
    tag: 'programmes',
    summary: 'The programmes in which the caller holds a seat.',
    get: programmes.GET,
  },
  {
    path: '/api/v1/units',
    tag: 'units',
    summary: 'The units the caller may see, each with its present scores.',
    get: units.GET,
  },
  {
    path: '/api/v1/assignments',
    tag: 'assignments',
    summary: 'Assignments by due date, 50 a page; of one unit, or of all the caller may see.',
    get: assignments.GET,
  },
  {
    path: '/api/v1/scorecard',
    tag: 'scores',
    summary: 'The scorecard of a unit or of the programme, today or as it stood on a past day.',
    get: scorecard.GET,
  },
  {
    path: '/api/v1/evidence',
    tag: 'scores',
    summary: 'Every record a unit’s scores read, with the model: enough to recompute them by hand.',
    get: evidence.GET,
  },
  {
    path: '/api/v1/reports',
    tag: 'reports',
    summary: 'Submit a progress report.',
    post: reports.POST,
  },
  {
    path: '/api/v1/visits',
    tag: 'supervision',
    summary: 'Log a supervision visit with its members, verifications and findings.',
    post: visits.POST,
  },
  {
    path: '/api/v1/findings',
    tag: 'supervision',
    summary: 'Raise a finding.',
    post: findings.POST,
  },
  {
    path: '/api/v1/rectifications',
    tag: 'supervision',
    summary: 'Answer a finding.',
    post: rectifications.POST,
  },
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
  {
    path: '/api/v1/notices/read',
    tag: 'notices',
    summary: 'Mark own notices read.',
    post: notices.POST,
  },
  {
    path: '/api/v1/live',
    tag: 'live',
    summary:
      'Server-Sent Events `scores`, `happened`, `notices` and `resync`, each with the numbers themselves; resumes by Last-Event-ID.',
    get: live.GET,
    answer: 'text/event-stream',
  },
]
