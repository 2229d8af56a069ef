import { post } from '../../../../../lib/access/endpoint.ts'
import { issueBriefingDeed } from '../../../../../lib/papers/briefing-deed.ts'

export const dynamic = 'force-dynamic'

/** Issues a briefing of the overview as it stands. */
export const POST = post(issueBriefingDeed)
