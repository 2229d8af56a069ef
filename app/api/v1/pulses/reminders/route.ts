import { post } from '../../../../../lib/access/endpoint.ts'
import { remindPulseDeed } from '../../../../../lib/pulses/deeds.ts'

export const POST = post(remindPulseDeed)
