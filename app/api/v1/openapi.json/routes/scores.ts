import type { Route } from '../../../../../lib/openapi/document.ts'
import * as evidence from '../../evidence/route.ts'
import * as improve from '../../improve/route.ts'
import * as scorecard from '../../scorecard/route.ts'
import * as trend from '../../trend/route.ts'
import * as why from '../../why/route.ts'

export const scoresRoutes: readonly Route[] = [
  {
    path: '/api/v1/scorecard',
    tag: 'scores',
    summary: 'The scorecard of a unit or of the programme, today or as it stood on a past day.',
    get: scorecard.GET,
  },
  {
    path: '/api/v1/why',
    tag: 'scores',
    summary:
      'Why a unit’s scores moved between two days: parts by effect, with the records and events behind each.',
    get: why.GET,
  },
  {
    path: '/api/v1/trend',
    tag: 'scores',
    summary:
      'The frozen scores of a unit or of the programme, day by day, with a forecast of the reported progress.',
    get: trend.GET,
  },
  {
    path: '/api/v1/improve',
    tag: 'scores',
    summary: 'What raising each part to its target would add to the score, the most first, and who can.',
    get: improve.GET,
  },
  {
    path: '/api/v1/evidence',
    tag: 'scores',
    summary: 'Every record a unit’s scores read, with the model: enough to recompute them by hand.',
    get: evidence.GET,
  },
]
