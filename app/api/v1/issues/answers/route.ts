import { post } from '../../../../../lib/access/endpoint.ts'
import { answerIssueDeed } from '../../../../../lib/issues/deeds.ts'

export const POST = post(answerIssueDeed)
