import { post } from '../../../../../lib/access/endpoint.ts'
import { acceptItemDeed } from '../../../../../lib/platform/list-deeds.ts'

export const POST = post(acceptItemDeed)
