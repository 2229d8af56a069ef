import { post } from '../../../../../lib/access/endpoint.ts'
import { closeRoundDeed } from '../../../../../lib/rounds/deeds.ts'

export const POST = post(closeRoundDeed)
