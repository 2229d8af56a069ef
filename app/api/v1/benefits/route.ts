import { type BenefitRow, listBenefits } from '../../../../db/queries/benefits.ts'
import { findUnit } from '../../../../db/queries/units.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { planBenefitDeed } from '../../../../lib/interests/benefit-deeds.ts'
import { benefitsQuery } from '../../../../lib/interests/form.ts'
import { sumsOn } from '../../../../lib/interests/interest.ts'

export const dynamic = 'force-dynamic'

const perPage = 50

const given = (row: BenefitRow, today: string) => ({
  id: row.id,
  unit: { id: row.unitId, zh: row.unitZh, en: row.unitEn },
  interest: row.interestId,
  name: row.name,
  measureUnit: row.measureUnit,
  importance: row.importance,
  sums: sumsOn(row.amounts, today),
  amounts: row.amounts.map(({ id, kind, on, amount, verifiedOn }) => ({ id, kind, on, amount, verifiedOn })),
  provenance: row.provenance,
})

/** Benefits of the units the caller may see, with every amount and the sums by today; 50 a page. */
export const GET = get(
  {
    may: 'work.see',
    query: benefitsQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: async (read, { unit }, { programme }) => {
      if (!unit) return {}
      const found = await findUnit(read, programme.id, unit)
      return found && { unitId: found.id }
    },
  },
  async ({ read, query: { unit, page }, programme, today, ...scene }) => {
    const which = { seen: seenUnits(scene), unitId: unit }
    const at = { from: (page - 1) * perPage, size: perPage }
    const { rows, total } = await listBenefits(read, programme.id, which, at)
    return { on: today, page, perPage, total, benefits: rows.map((row) => given(row, today)) }
  },
)

export const POST = post(planBenefitDeed)
