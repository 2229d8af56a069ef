import { type InterestRow, listInterests } from '../../../../db/queries/interests.ts'
import { findUnit } from '../../../../db/queries/units.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { claimInterestDeed } from '../../../../lib/interests/deeds.ts'
import { interestsQuery } from '../../../../lib/interests/form.ts'
import { stateOf } from '../../../../lib/interests/interest.ts'

export const dynamic = 'force-dynamic'

const perPage = 50

const given = (row: InterestRow) => {
  const { id, unitId, unitZh, unitEn, provenance, version, type, importance, claim } = row
  return {
    id,
    unit: { id: unitId, zh: unitZh, en: unitEn },
    type,
    importance,
    claim,
    state: stateOf(row),
    claimedOn: row.claimedOn,
    answer: row.answer,
    answeredOn: row.answeredOn,
    confirmedOn: row.confirmedOn,
    withdrawnOn: row.withdrawnOn,
    benefits: row.benefits,
    version,
    provenance,
  }
}

/** Claims of the units the caller may see, those that wait first; 50 a page. */
export const GET = get(
  {
    may: 'work.see',
    query: interestsQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: async (read, { unit }, { programme }) => {
      if (!unit) return {}
      const found = await findUnit(read, programme.id, unit)
      return found && { unitId: found.id }
    },
  },
  async ({ read, query, programme, today, ...scene }) => {
    const { unit, state, type, page } = query
    const which = { seen: seenUnits(scene), unitId: unit, state, type }
    const at = { from: (page - 1) * perPage, size: perPage }
    const { rows, total } = await listInterests(read, programme.id, today, which, at)
    return { on: today, page, perPage, total, interests: rows.map(given) }
  },
)

export const POST = post(claimInterestDeed)
