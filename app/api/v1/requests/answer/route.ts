import { post } from '../../../../../lib/access/endpoint.ts'
import { answerDeed } from '../../../../../lib/requests/deeds.ts'

export const POST = post(answerDeed)
