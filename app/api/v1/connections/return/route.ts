import { post } from '../../../../../lib/access/endpoint.ts'
import { returnStepDeed } from '../../../../../lib/platform/connection-deeds.ts'

export const POST = post(returnStepDeed)
