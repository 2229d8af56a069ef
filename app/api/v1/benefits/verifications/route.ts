import { post } from '../../../../../lib/access/endpoint.ts'
import { verifyBenefitDeed } from '../../../../../lib/interests/benefit-deeds.ts'

export const POST = post(verifyBenefitDeed)
