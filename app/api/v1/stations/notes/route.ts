import { post } from '../../../../../lib/access/endpoint.ts'
import { noteStationDeed } from '../../../../../lib/stations/deeds.ts'

export const POST = post(noteStationDeed)
