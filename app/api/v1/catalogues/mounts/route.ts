import { post } from '../../../../../lib/access/endpoint.ts'
import { mountDeed } from '../../../../../lib/platform/catalogue-deeds.ts'

export const POST = post(mountDeed)
