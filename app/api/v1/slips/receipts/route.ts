import { post } from '../../../../../lib/access/endpoint.ts'
import { receiveSlipDeed } from '../../../../../lib/slips/deeds.ts'

export const dynamic = 'force-dynamic'

export const POST = post(receiveSlipDeed)
