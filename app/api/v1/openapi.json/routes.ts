import type { Route } from '../../../../lib/openapi/document.ts'
import { assignmentsRoutes } from './routes/assignments.ts'
import { calendarRoutes } from './routes/calendar.ts'
import { campaignRoutes } from './routes/campaign.ts'
import { interestRoutes } from './routes/interest.ts'
import { ladderRoutes } from './routes/ladder.ts'
import { liveRoutes } from './routes/live.ts'
import { mechanismRoutes } from './routes/mechanism.ts'
import { modelRoutes } from './routes/models.ts'
import { noticesRoutes } from './routes/notices.ts'
import { paperRoutes } from './routes/papers.ts'
import { platformRoutes } from './routes/platform.ts'
import { policyRoutes } from './routes/policy.ts'
import { programmesRoutes } from './routes/programmes.ts'
import { reportsRoutes } from './routes/reports.ts'
import { scoresRoutes } from './routes/scores.ts'
import { selfCheckRoutes } from './routes/self-checks.ts'
import { supervisionRoutes } from './routes/supervision.ts'
import { unitsRoutes } from './routes/units.ts'
import { visitDraftsRoutes } from './routes/visit-drafts.ts'
import { workerRoutes } from './routes/worker.ts'

/** Every path of the API, gathered from the nouns. A test compares the list with the folders. */
export const routes: readonly Route[] = [
  ...programmesRoutes,
  ...unitsRoutes,
  ...assignmentsRoutes,
  ...scoresRoutes,
  ...modelRoutes,
  ...reportsRoutes,
  ...supervisionRoutes,
  ...selfCheckRoutes,
  ...campaignRoutes,
  ...visitDraftsRoutes,
  ...ladderRoutes,
  ...policyRoutes,
  ...interestRoutes,
  ...mechanismRoutes,
  ...paperRoutes,
  ...noticesRoutes,
  ...liveRoutes,
  ...calendarRoutes,
  ...platformRoutes,
  ...workerRoutes,
]
