import { listLetters } from '../../../../db/queries/letters.ts'
import { findUnit } from '../../../../db/queries/units.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { issueLettersDeed } from '../../../../lib/letters/deeds.ts'
import { lettersQuery } from '../../../../lib/letters/form.ts'

export const dynamic = 'force-dynamic'

const perPage = 50

/** Responsibility letters, 50 a page; superseded ones only when asked for by state. */
export const GET = get(
  {
    may: 'work.see',
    query: lettersQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: async (read, { unit }, { programme }) => {
      if (!unit) return {}
      const found = await findUnit(read, programme.id, unit)
      return found && { unitId: found.id }
    },
  },
  async ({ read, query, programme, today, ...scene }) => {
    const which = { seen: seenUnits(scene), unitId: query.unit, state: query.state }
    const at = { from: (query.page - 1) * perPage, size: perPage }
    const { rows, total } = await listLetters(read, programme.id, today, which, at)
    return { programme: programme.id, on: today, total, page: query.page, perPage, letters: rows }
  },
)

/** Issues a letter to each chosen unit from its open assignments. */
export const POST = post(issueLettersDeed)
