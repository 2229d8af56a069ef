import { post } from '../../../../lib/access/endpoint.ts'
import { freezeInventoryDeed } from '../../../../lib/platform/catalogue-deeds.ts'

export const POST = post(freezeInventoryDeed)
