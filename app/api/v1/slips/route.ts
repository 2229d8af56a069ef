import { listSlips } from '../../../../db/queries/slips.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { proposeSlipDeed } from '../../../../lib/slips/deeds.ts'
import { slipsQuery } from '../../../../lib/slips/form.ts'

export const dynamic = 'force-dynamic'

const size = 50

/** Slips, talks and circulars of the units the caller may see, 50 a page, what waits first. */
export const GET = get(
  { may: 'work.see', query: slipsQuery, programmeOf: async (_read, { programme }) => programme },
  async ({ read, query: { state, rung, unit, page }, programme, today, ...scene }) => {
    const which = { seen: seenUnits(scene), unitId: unit, state, rung }
    const at = { from: (page - 1) * size, size }
    const { rows, total } = await listSlips(read, programme.id, today, which, at)
    return { slips: rows, total, page }
  },
)

export const POST = post(proposeSlipDeed)
