import { post } from '../../../../../lib/access/endpoint.ts'
import { setBaseDeed } from '../../../../../lib/units/deeds.ts'

export const POST = post(setBaseDeed)
