import { post } from '../../../../../lib/access/endpoint.ts'
import { recordLocalPlanDeed } from '../../../../../lib/policies/unit-deeds.ts'

export const dynamic = 'force-dynamic'

/** Records a unit's own document under a binding one. */
export const POST = post(recordLocalPlanDeed)
