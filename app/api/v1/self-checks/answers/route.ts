import { post } from '../../../../../lib/access/endpoint.ts'
import { answerSelfCheckDeed } from '../../../../../lib/self-checks/deeds.ts'

export const POST = post(answerSelfCheckDeed)
