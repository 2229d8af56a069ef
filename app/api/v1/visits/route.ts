import { post } from '../../../../lib/access/endpoint.ts'
import { logVisitDeed } from '../../../../lib/visits/deeds.ts'

export const POST = post(logVisitDeed)
