import { post } from '../../../../../lib/access/endpoint.ts'
import { sendAgainDeed } from '../../../../../lib/channels/deeds.ts'

export const POST = post(sendAgainDeed)
