import { listExemptions } from '../../../../db/queries/exemptions.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { askExemptionDeed } from '../../../../lib/exemptions/deeds.ts'
import { exemptionsQuery } from '../../../../lib/exemptions/form.ts'

export const dynamic = 'force-dynamic'

const size = 50

/** Exemptions of all units, which are public within the programme; 50 a page. */
export const GET = get(
  {
    may: 'work.see',
    query: exemptionsQuery,
    programmeOf: async (_read, { programme }) => programme,
  },
  async ({ read, query: { state, page }, programme, today }) => {
    const at = { from: (page - 1) * size, size }
    const { rows, total } = await listExemptions(read, programme.id, today, { state }, at)
    return { exemptions: rows.map(({ submittedBy: _, ...row }) => row), total, page }
  },
)

export const POST = post(askExemptionDeed)
