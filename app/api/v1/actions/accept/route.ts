import { post } from '../../../../../lib/access/endpoint.ts'
import { acceptActionDeed } from '../../../../../lib/actions/deeds.ts'

export const POST = post(acceptActionDeed)
