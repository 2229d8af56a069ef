import { post } from '../../../../../lib/access/endpoint.ts'
import { endStationDeed } from '../../../../../lib/stations/deeds.ts'

export const POST = post(endStationDeed)
