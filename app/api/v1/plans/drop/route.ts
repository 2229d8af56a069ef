import { post } from '../../../../../lib/access/endpoint.ts'
import { dropPlanDeed } from '../../../../../lib/plans/deeds.ts'

export const POST = post(dropPlanDeed)
