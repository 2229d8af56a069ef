import { post } from '../../../../../lib/access/endpoint.ts'
import { issueVisitPaperDeed } from '../../../../../lib/papers/visit-deed.ts'

export const dynamic = 'force-dynamic'

/** Issues a visit’s note, the record of a talk, or the order to rectify what was found. */
export const POST = post(issueVisitPaperDeed)
