import { post } from '../../../../../lib/access/endpoint.ts'
import { decideSlipDeed } from '../../../../../lib/slips/deeds.ts'

export const dynamic = 'force-dynamic'

export const POST = post(decideSlipDeed)
