import { post } from '../../../../../lib/access/endpoint.ts'
import { dissolveTeamDeed } from '../../../../../lib/teams/deeds.ts'

export const POST = post(dissolveTeamDeed)
