import { listPapers } from '../../../../db/queries/papers.ts'
import { findUnit } from '../../../../db/queries/units.ts'
import { get } from '../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { papersQuery } from '../../../../lib/papers/form.ts'

export const dynamic = 'force-dynamic'

const perPage = 50

/** Official papers, 50 a page, the latest first; a unit’s people see those addressed to it. */
export const GET = get(
  {
    may: 'work.see',
    query: papersQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: async (read, { unit }, { programme }) => {
      if (!unit) return {}
      const found = await findUnit(read, programme.id, unit)
      return found && { unitId: found.id }
    },
  },
  async ({ read, query, programme, today, ...scene }) => {
    const which = { seen: seenUnits(scene), kind: query.kind, unitId: query.unit, year: query.year }
    const at = { from: (query.page - 1) * perPage, size: perPage }
    const { rows, total } = await listPapers(read, programme.id, today, which, at)
    return { programme: programme.id, on: today, total, page: query.page, perPage, papers: rows }
  },
)
