import { listExtensions } from '../../../../db/queries/extensions.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { askExtensionDeed } from '../../../../lib/extensions/deeds.ts'
import { extensionsQuery } from '../../../../lib/extensions/form.ts'

export const dynamic = 'force-dynamic'

const size = 50

/** Extensions of the units the caller may see, 50 a page, what waits for a decision first. */
export const GET = get(
  { may: 'work.see', query: extensionsQuery, programmeOf: async (_read, { programme }) => programme },
  async ({ read, query: { state, unit, page }, programme, today, ...scene }) => {
    const which = { seen: seenUnits(scene), unitId: unit, state }
    const at = { from: (page - 1) * size, size }
    const { rows, total } = await listExtensions(read, programme.id, today, which, at)
    return { extensions: rows.map(({ submittedBy: _, ...row }) => row), total, page }
  },
)

export const POST = post(askExtensionDeed)
