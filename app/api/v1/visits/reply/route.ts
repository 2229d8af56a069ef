import { post } from '../../../../../lib/access/endpoint.ts'
import { recordReplyDeed } from '../../../../../lib/visits/correct-deeds.ts'

export const POST = post(recordReplyDeed)
