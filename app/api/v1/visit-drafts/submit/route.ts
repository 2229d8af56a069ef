import { post } from '../../../../../lib/access/endpoint.ts'
import { submitDraftDeed } from '../../../../../lib/visit-drafts/deeds.ts'

export const POST = post(submitDraftDeed)
