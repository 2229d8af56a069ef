import { listPolicies } from '../../../../db/queries/policies.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { filePolicyDeed } from '../../../../lib/policies/deeds.ts'
import { policiesQuery } from '../../../../lib/policies/form.ts'

export const dynamic = 'force-dynamic'

const perPage = 50

/** Policy documents on file, 50 a page; receipts and local plans are counted among the units the caller may see. */
export const GET = get(
  { may: 'work.see', query: policiesQuery, programmeOf: async (_read, { programme }) => programme },
  async ({ read, query, programme, today, ...scene }) => {
    const which = {
      seen: seenUnits(scene),
      fn: query.function,
      binding: query.binding && query.binding === 'yes',
    }
    const at = { from: (query.page - 1) * perPage, size: perPage }
    const { rows, total } = await listPolicies(read, programme.id, today, which, at)
    return { programme: programme.id, on: today, total, page: query.page, perPage, policies: rows }
  },
)

/** Files a document; one that binds is delivered to every unit. */
export const POST = post(filePolicyDeed)
