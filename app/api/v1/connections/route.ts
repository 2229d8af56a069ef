import { get, post } from '../../../../lib/access/endpoint.ts'
import { givenConnections, ofUnitAsked } from '../../../../lib/platform/api.ts'
import { claimStepDeed } from '../../../../lib/platform/connection-deeds.ts'
import { connectionsQuery } from '../../../../lib/platform/form.ts'

export const dynamic = 'force-dynamic'

/** Each unit’s stage on both networks with what waits to be accepted; of all units the caller may see, or of one. */
export const GET = get(
  {
    may: 'work.see',
    query: connectionsQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: (read, { unit }, { programme }) => ofUnitAsked(read, programme.id, unit),
  },
  ({ query, ...view }) => givenConnections(view, query),
)

export const POST = post(claimStepDeed)
