import { post } from '../../../../../lib/access/endpoint.ts'
import { publishModelDeed } from '../../../../../lib/models/deeds.ts'

export const POST = post(publishModelDeed)
