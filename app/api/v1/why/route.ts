import { get } from '../../../../lib/access/endpoint.ts'
import { modelsBetween } from '../../../../lib/models/model.ts'
import { betweenAsked } from '../../../../lib/scorecards/between.ts'
import { whyQuery } from '../../../../lib/scorecards/form.ts'
import { refuseFuture } from '../../../../lib/scorecards/future.ts'
import { readUnitWhy } from '../../../../lib/scorecards/why.ts'
import { unitSubject } from '../../../../lib/units/subject.ts'

export const dynamic = 'force-dynamic'

/** Why a unit's scores moved between two days: the parts by effect, the records that count otherwise, the events. */
export const GET = get(
  {
    may: 'scorecard.see',
    query: whyQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: async (read, { unit }, { programme }) => unitSubject(read, programme.id, unit),
  },
  async ({ read, programme, query, today }) => {
    const refused = (await refuseFuture(query.from, today)) ?? (await refuseFuture(query.to, today))
    if (refused) return refused
    const { from, to } = betweenAsked(query, { first: programme.startsOn, today })
    const asked = {
      programmeId: programme.id,
      unitId: query.unit,
      from,
      to,
      ...modelsBetween(programme, from, to),
    }
    const found = await readUnitWhy(read, asked)
    return {
      programme: programme.id,
      unit: query.unit,
      from,
      to,
      ecc: { from: found?.before.ecc ?? null, to: found?.after.ecc ?? null },
      /** The earlier day under the later day's model: what lies between it and `from` is the new model's doing. */
      rescored: { ecc: found?.rescored.ecc ?? null, model: found?.rescored.modelVersion ?? null },
      parts: found?.parts ?? [],
    }
  },
)
