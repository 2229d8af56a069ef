import { listActions } from '../../../../db/queries/actions.ts'
import { findUnit } from '../../../../db/queries/units.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { completeActionDeed } from '../../../../lib/actions/deeds.ts'
import { actionsQuery } from '../../../../lib/actions/form.ts'

export const dynamic = 'force-dynamic'

const size = 50

/** Action items, the most pressing first, 50 a page; of one unit, or of all the caller may see. */
export const GET = get(
  {
    may: 'work.see',
    query: actionsQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: async (read, { unit }, { programme }) => {
      if (!unit) return {}
      const found = await findUnit(read, programme.id, unit)
      return found && { unitId: found.id }
    },
  },
  async ({ read, query: { unit, state, page }, programme, today, ...scene }) => {
    const which = { seen: seenUnits(scene), unitId: unit, state }
    const { rows, total } = await listActions(read, programme.id, today, which, {
      from: (page - 1) * size,
      size,
    })
    return { actions: rows, total, page }
  },
)

export const POST = post(completeActionDeed)
