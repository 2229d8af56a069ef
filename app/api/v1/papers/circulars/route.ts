import { post } from '../../../../../lib/access/endpoint.ts'
import { issueCircularDeed } from '../../../../../lib/papers/circular-deed.ts'

export const dynamic = 'force-dynamic'

/** Issues a circular, signed by the head of the leading group. */
export const POST = post(issueCircularDeed)
