import { post } from '../../../../../lib/access/endpoint.ts'
import { readNoticesDeed } from '../../../../../lib/notices/deeds.ts'

export const POST = post(readNoticesDeed)
