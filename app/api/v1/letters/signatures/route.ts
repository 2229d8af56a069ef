import { post } from '../../../../../lib/access/endpoint.ts'
import { signLetterDeed } from '../../../../../lib/letters/deeds.ts'

export const dynamic = 'force-dynamic'

/** The principal signs, by the own name or a scan. */
export const POST = post(signLetterDeed)
