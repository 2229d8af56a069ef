import { completionsOf, listRechecks } from '../../../../db/queries/rechecks.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { rechecksQuery } from '../../../../lib/verifications/form.ts'
import { confirmRechecksDeed } from '../../../../lib/verifications/recheck-deeds.ts'
import { drawRechecks, monthBefore } from '../../../../lib/verifications/rechecks.ts'

export const dynamic = 'force-dynamic'

/** A month's draw, confirmed or not, and what the second look found; the last month that is over unless given. */
export const GET = get(
  {
    may: 'units.see-all',
    query: rechecksQuery,
    programmeOf: async (_read, { programme }) => programme,
  },
  async ({ read, query, programme, today }) => {
    const month = query.month ?? monthBefore(today)
    const over = month < today.slice(0, 7)
    const completions = over ? await completionsOf(read, programme.id, month) : []
    const drawn = drawRechecks(programme.id, month, completions)
    return { month, rechecks: await listRechecks(read, programme.id, month, drawn) }
  },
)

export const POST = post(confirmRechecksDeed)
