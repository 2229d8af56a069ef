import { post } from '../../../../../lib/access/endpoint.ts'
import { movePlanDeed } from '../../../../../lib/plans/deeds.ts'

export const POST = post(movePlanDeed)
