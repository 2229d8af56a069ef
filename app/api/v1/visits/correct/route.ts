import { post } from '../../../../../lib/access/endpoint.ts'
import { correctVisitDeed } from '../../../../../lib/visits/correct-deeds.ts'

export const POST = post(correctVisitDeed)
