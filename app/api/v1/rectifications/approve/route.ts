import { post } from '../../../../../lib/access/endpoint.ts'
import { approveClosingDeed } from '../../../../../lib/findings/closing-deeds.ts'

export const POST = post(approveClosingDeed)
