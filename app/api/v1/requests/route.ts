import { get, post } from '../../../../lib/access/endpoint.ts'
import { givenRequests, ofUnitAsked } from '../../../../lib/requests/api.ts'
import { askDeed } from '../../../../lib/requests/deeds.ts'
import { requestsQuery } from '../../../../lib/requests/form.ts'

export const dynamic = 'force-dynamic'

/** Data requests with their clock, 50 a page; both sides see one. */
export const GET = get(
  {
    may: 'work.see',
    query: requestsQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: (read, { unit }, { programme }) => ofUnitAsked(read, programme.id, unit),
  },
  ({ query, ...view }) => givenRequests(view, query),
)

export const POST = post(askDeed)
