import { findPolicy } from '../../../../db/queries/policies.ts'
import { listTransmission } from '../../../../db/queries/receipts.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { overdueBefore } from '../../../../lib/findings/finding.ts'
import { receiptsQuery } from '../../../../lib/policies/form.ts'
import { signReceiptDeed } from '../../../../lib/policies/unit-deeds.ts'

export const dynamic = 'force-dynamic'

const perPage = 50

/** How each unit the caller may see stands under a document: receipt and local plans, 50 a page, the late first. */
export const GET = get(
  {
    may: 'work.see',
    query: receiptsQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: (read, { policy }, { programme }) => findPolicy(read, programme.id, policy),
  },
  async ({ read, query, programme, today, ...scene }) => {
    const which = {
      seen: seenUnits(scene),
      late: query.state === 'late',
      overdueBefore: overdueBefore(today),
    }
    const at = { from: (query.page - 1) * perPage, size: perPage }
    const { rows, total } = await listTransmission(read, programme.id, query.policy, today, which, at)
    return { programme: programme.id, on: today, total, page: query.page, perPage, receipts: rows }
  },
)

/** Acknowledges a binding document for the caller's unit. */
export const POST = post(signReceiptDeed)
