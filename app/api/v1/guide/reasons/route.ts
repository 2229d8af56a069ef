import { post } from '../../../../../lib/access/endpoint.ts'
import { giveReasonDeed } from '../../../../../lib/guide/deeds.ts'

export const dynamic = 'force-dynamic'

export const POST = post(giveReasonDeed)
