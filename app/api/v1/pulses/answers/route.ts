import { post } from '../../../../../lib/access/endpoint.ts'
import { answerPulseDeed } from '../../../../../lib/pulses/deeds.ts'

export const POST = post(answerPulseDeed)
