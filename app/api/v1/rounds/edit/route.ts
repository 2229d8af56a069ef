import { post } from '../../../../../lib/access/endpoint.ts'
import { editRoundDeed } from '../../../../../lib/rounds/deeds.ts'

export const POST = post(editRoundDeed)
