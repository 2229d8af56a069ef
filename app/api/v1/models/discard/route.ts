import { post } from '../../../../../lib/access/endpoint.ts'
import { discardModelDeed } from '../../../../../lib/models/deeds.ts'

export const POST = post(discardModelDeed)
