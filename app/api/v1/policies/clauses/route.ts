import { post } from '../../../../../lib/access/endpoint.ts'
import { addClauseDeed } from '../../../../../lib/policies/clause-deeds.ts'

export const dynamic = 'force-dynamic'

/** Adds a clause and binds it to tasks and units; without units it binds all of them. */
export const POST = post(addClauseDeed)
