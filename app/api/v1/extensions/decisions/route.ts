import { post } from '../../../../../lib/access/endpoint.ts'
import { decideExtensionDeed } from '../../../../../lib/extensions/deeds.ts'

export const dynamic = 'force-dynamic'

export const POST = post(decideExtensionDeed)
