import { post } from '../../../../lib/access/endpoint.ts'
import { submitRectificationDeed } from '../../../../lib/findings/deeds.ts'

export const POST = post(submitRectificationDeed)
