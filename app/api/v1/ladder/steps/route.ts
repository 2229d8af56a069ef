import { post } from '../../../../../lib/access/endpoint.ts'
import { setLadderDeed } from '../../../../../lib/ladder/deeds.ts'

export const dynamic = 'force-dynamic'

export const POST = post(setLadderDeed)
