import { post } from '../../../../../lib/access/endpoint.ts'
import { addPlannedDeed } from '../../../../../lib/interests/benefit-deeds.ts'

export const POST = post(addPlannedDeed)
