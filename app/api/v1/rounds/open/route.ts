import { post } from '../../../../../lib/access/endpoint.ts'
import { openRoundDeed } from '../../../../../lib/rounds/deeds.ts'

export const POST = post(openRoundDeed)
