import { listIssues } from '../../../../db/queries/issues.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { raiseIssueDeed } from '../../../../lib/issues/deeds.ts'
import { issuesQuery } from '../../../../lib/issues/form.ts'

export const dynamic = 'force-dynamic'

const size = 50

/** Coordination issues the caller may know of, the open ones first, 50 a page. */
export const GET = get(
  {
    may: 'work.see',
    query: issuesQuery,
    programmeOf: async (_read, { programme }) => programme,
  },
  async ({ read, query: { state, page }, programme, today, ...scene }) => {
    const which = { seen: seenUnits(scene), state }
    const { rows, total } = await listIssues(read, programme.id, today, which, {
      from: (page - 1) * size,
      size,
    })
    return { issues: rows, total, page }
  },
)

export const POST = post(raiseIssueDeed)
