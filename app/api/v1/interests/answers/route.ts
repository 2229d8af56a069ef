import { post } from '../../../../../lib/access/endpoint.ts'
import { answerInterestDeed } from '../../../../../lib/interests/deeds.ts'

export const POST = post(answerInterestDeed)
