import { post } from '../../../../../lib/access/endpoint.ts'
import { settleSystemDeed } from '../../../../../lib/platform/system-deeds.ts'

export const POST = post(settleSystemDeed)
