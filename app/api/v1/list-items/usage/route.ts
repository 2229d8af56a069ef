import { post } from '../../../../../lib/access/endpoint.ts'
import { recordUsageDeed } from '../../../../../lib/platform/list-deeds.ts'

export const POST = post(recordUsageDeed)
