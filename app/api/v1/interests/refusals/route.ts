import { post } from '../../../../../lib/access/endpoint.ts'
import { declineAnswerDeed } from '../../../../../lib/interests/deeds.ts'

export const POST = post(declineAnswerDeed)
