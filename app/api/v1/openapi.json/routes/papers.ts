import type { Route } from '../../../../../lib/openapi/document.ts'
import * as briefings from '../../papers/briefings/route.ts'
import * as circulars from '../../papers/circulars/route.ts'
import * as findings from '../../papers/findings/route.ts'
import * as minutes from '../../papers/minutes/route.ts'
import * as papers from '../../papers/route.ts'
import * as visits from '../../papers/visits/route.ts'
import * as withdrawals from '../../papers/withdrawals/route.ts'
import * as word from '../../papers/word/route.ts'

export const paperRoutes: readonly Route[] = [
  {
    path: '/api/v1/papers',
    tag: 'papers',
    summary: 'Official papers, the latest first; those addressed to the own unit for its people.',
    get: papers.GET,
  },
  {
    path: '/api/v1/papers/word',
    tag: 'papers',
    summary: 'A paper as a Word file in the layout of GB/T 9704-2012.',
    get: word.GET,
    answer: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  {
    path: '/api/v1/papers/visits',
    tag: 'papers',
    summary: 'Issue a visit’s note, the record of a talk, or the order to rectify what was found.',
    post: visits.POST,
  },
  {
    path: '/api/v1/papers/findings',
    tag: 'papers',
    summary: 'Issue the order to rectify one finding.',
    post: findings.POST,
  },
  {
    path: '/api/v1/papers/minutes',
    tag: 'papers',
    summary: 'Issue the minutes of a meeting.',
    post: minutes.POST,
  },
  {
    path: '/api/v1/papers/briefings',
    tag: 'papers',
    summary: 'Issue a briefing of the overview as it stands.',
    post: briefings.POST,
  },
  {
    path: '/api/v1/papers/circulars',
    tag: 'papers',
    summary: 'Issue a circular, as the head of the leading group.',
    post: circulars.POST,
  },
  {
    path: '/api/v1/papers/withdrawals',
    tag: 'papers',
    summary: 'Withdraw a paper, with the reason.',
    post: withdrawals.POST,
  },
]
