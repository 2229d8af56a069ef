import { post } from '../../../../../lib/access/endpoint.ts'
import { issueMinutesDeed } from '../../../../../lib/papers/minutes-deed.ts'

export const dynamic = 'force-dynamic'

/** Issues a meeting’s minutes. */
export const POST = post(issueMinutesDeed)
