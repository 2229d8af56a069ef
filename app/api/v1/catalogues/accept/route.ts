import { post } from '../../../../../lib/access/endpoint.ts'
import { acceptMountDeed } from '../../../../../lib/platform/catalogue-deeds.ts'

export const POST = post(acceptMountDeed)
