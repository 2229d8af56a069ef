import { post } from '../../../../../lib/access/endpoint.ts'
import { chaseReplyDeed } from '../../../../../lib/visits/correct-deeds.ts'

export const POST = post(chaseReplyDeed)
