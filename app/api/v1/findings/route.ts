import { post } from '../../../../lib/access/endpoint.ts'
import { raiseFindingDeed } from '../../../../lib/findings/deeds.ts'

export const POST = post(raiseFindingDeed)
