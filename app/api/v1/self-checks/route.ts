import { listSelfChecks } from '../../../../db/queries/self-check-pages.ts'
import { findUnit } from '../../../../db/queries/units.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { sendSelfCheckDeed } from '../../../../lib/self-checks/deeds.ts'
import { selfChecksQuery } from '../../../../lib/self-checks/form.ts'

export const dynamic = 'force-dynamic'

const size = 50

/** Self-checks, those not answered first, 50 a page; of one unit, or of all the caller may see. */
export const GET = get(
  {
    may: 'work.see',
    query: selfChecksQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: async (read, { unit }, { programme }) => {
      if (!unit) return {}
      const found = await findUnit(read, programme.id, unit)
      return found && { unitId: found.id }
    },
  },
  async ({ read, query: { unit, page }, programme, ...scene }) => {
    const which = { seen: seenUnits(scene), unitId: unit }
    const slice = { from: (page - 1) * size, size }
    const { rows, total } = await listSelfChecks(read, programme.id, which, slice)
    return { selfChecks: rows, total, page }
  },
)

export const POST = post(sendSelfCheckDeed)
