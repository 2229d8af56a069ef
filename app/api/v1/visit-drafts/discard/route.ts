import { post } from '../../../../../lib/access/endpoint.ts'
import { discardDraftDeed } from '../../../../../lib/visit-drafts/deeds.ts'

export const POST = post(discardDraftDeed)
