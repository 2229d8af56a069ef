import { post } from '../../../../../lib/access/endpoint.ts'
import { issueFindingPaperDeed } from '../../../../../lib/papers/finding-deed.ts'

export const POST = post(issueFindingPaperDeed)
