import { findUnit } from '../../../../db/queries/units.ts'
import { get } from '../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { givenAssignments } from '../../../../lib/assignments/api.ts'
import { assignmentsQuery } from '../../../../lib/assignments/form.ts'

export const dynamic = 'force-dynamic'

/** Assignments by due date, 50 a page; of all units the caller may see, or of one. */
export const GET = get(
  {
    may: 'work.see',
    query: assignmentsQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: async (read, { unit }, { programme }) => {
      if (!unit) return {}
      const found = await findUnit(read, programme.id, unit)
      return found && { unitId: found.id }
    },
  },
  ({ read, query, programme, today, ...scene }) =>
    givenAssignments(read, programme.id, today, query, seenUnits(scene)),
)
