import { post } from '../../../../../lib/access/endpoint.ts'
import { declareYearDeed } from '../../../../../lib/calendar-days/deeds.ts'

export const dynamic = 'force-dynamic'

export const POST = post(declareYearDeed)
