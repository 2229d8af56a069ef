import { post } from '../../../../../lib/access/endpoint.ts'
import { changeDraftDeed } from '../../../../../lib/models/deeds.ts'

export const POST = post(changeDraftDeed)
