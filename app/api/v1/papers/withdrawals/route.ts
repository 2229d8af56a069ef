import { post } from '../../../../../lib/access/endpoint.ts'
import { withdrawPaperDeed } from '../../../../../lib/papers/deeds.ts'

export const dynamic = 'force-dynamic'

/** Withdraws a paper, with the reason; it stays readable. */
export const POST = post(withdrawPaperDeed)
