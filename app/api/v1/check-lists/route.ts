import { post } from '../../../../lib/access/endpoint.ts'
import { makeCheckListDeed } from '../../../../lib/self-checks/deeds.ts'

export const POST = post(makeCheckListDeed)
