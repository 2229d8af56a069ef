import { post } from '../../../../../lib/access/endpoint.ts'
import { acceptStepDeed } from '../../../../../lib/platform/connection-deeds.ts'

export const POST = post(acceptStepDeed)
