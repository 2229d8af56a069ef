import { get, post } from '../../../../lib/access/endpoint.ts'
import { givenSystems, ofUnitAsked } from '../../../../lib/platform/api.ts'
import { systemsQuery } from '../../../../lib/platform/form.ts'
import { recordSystemDeed } from '../../../../lib/platform/system-deeds.ts'

export const dynamic = 'force-dynamic'

/** Legacy systems with their verdicts, 50 a page. */
export const GET = get(
  {
    may: 'work.see',
    query: systemsQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: (read, { unit }, { programme }) => ofUnitAsked(read, programme.id, unit),
  },
  ({ query, ...view }) => givenSystems(view, query),
)

export const POST = post(recordSystemDeed)
