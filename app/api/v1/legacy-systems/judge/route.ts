import { post } from '../../../../../lib/access/endpoint.ts'
import { judgeSystemDeed } from '../../../../../lib/platform/system-deeds.ts'

export const POST = post(judgeSystemDeed)
