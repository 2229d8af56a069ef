import type { Route } from '../../../../../lib/openapi/document.ts'
import * as ledger from '../../findings/ledger/route.ts'
import * as findings from '../../findings/route.ts'
import * as rechecks from '../../rechecks/route.ts'
import * as acceptance from '../../rectifications/accept/route.ts'
import * as approval from '../../rectifications/approve/route.ts'
import * as rectifications from '../../rectifications/route.ts'
import * as chase from '../../visits/chase/route.ts'
import * as correct from '../../visits/correct/route.ts'
import * as reply from '../../visits/reply/route.ts'
import * as visits from '../../visits/route.ts'

export const supervisionRoutes: readonly Route[] = [
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
    path: '/api/v1/rectifications/accept',
    tag: 'supervision',
    summary: 'Accept an answer, or sign one’s level of closing a grave finding.',
    post: acceptance.POST,
  },
  {
    path: '/api/v1/rectifications/approve',
    tag: 'supervision',
    summary: 'Sign as the head: the last level of closing a grave finding.',
    post: approval.POST,
  },
  {
    path: '/api/v1/rechecks',
    tag: 'supervision',
    summary: 'Read a month’s draw of completions to be looked at once more; confirm it.',
    get: rechecks.GET,
    post: rechecks.POST,
  },
  {
    path: '/api/v1/visits/correct',
    tag: 'supervision',
    summary: 'Correct a logged visit as a member of it.',
    post: correct.POST,
  },
  {
    path: '/api/v1/visits/reply',
    tag: 'supervision',
    summary: 'Write down the reply to a letter.',
    post: reply.POST,
  },
  {
    path: '/api/v1/visits/chase',
    tag: 'supervision',
    summary: 'Ask a unit for the reply it owes, once a day at most.',
    post: chase.POST,
  },
  {
    path: '/api/v1/findings/ledger',
    tag: 'supervision',
    summary: 'The ledger of findings with every column, as a spreadsheet.',
    get: ledger.GET,
    answer: 'text/csv',
  },
]
