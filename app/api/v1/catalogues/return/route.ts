import { post } from '../../../../../lib/access/endpoint.ts'
import { returnMountDeed } from '../../../../../lib/platform/catalogue-deeds.ts'

export const POST = post(returnMountDeed)
