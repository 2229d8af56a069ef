import { post } from '../../../../../lib/access/endpoint.ts'
import { confirmProposalsDeed } from '../../../../../lib/plans/deeds.ts'

export const POST = post(confirmProposalsDeed)
