import { post } from '../../../../../lib/access/endpoint.ts'
import { acceptRectificationDeed } from '../../../../../lib/findings/closing-deeds.ts'

export const POST = post(acceptRectificationDeed)
