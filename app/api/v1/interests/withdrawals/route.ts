import { post } from '../../../../../lib/access/endpoint.ts'
import { withdrawInterestDeed } from '../../../../../lib/interests/deeds.ts'

export const POST = post(withdrawInterestDeed)
