import { post } from '../../../../../lib/access/endpoint.ts'
import { serveItemDeed } from '../../../../../lib/platform/list-deeds.ts'

export const POST = post(serveItemDeed)
