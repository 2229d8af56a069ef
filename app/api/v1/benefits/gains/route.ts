import { post } from '../../../../../lib/access/endpoint.ts'
import { realiseBenefitDeed } from '../../../../../lib/interests/benefit-deeds.ts'

export const POST = post(realiseBenefitDeed)
