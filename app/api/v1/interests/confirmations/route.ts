import { post } from '../../../../../lib/access/endpoint.ts'
import { confirmInterestDeed } from '../../../../../lib/interests/deeds.ts'

export const POST = post(confirmInterestDeed)
