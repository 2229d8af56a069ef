import { post } from '../../../../../lib/access/endpoint.ts'
import { returnItemDeed } from '../../../../../lib/platform/list-deeds.ts'

export const POST = post(returnItemDeed)
