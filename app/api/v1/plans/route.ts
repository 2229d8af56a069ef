import { plansOfRound } from '../../../../db/queries/plans.ts'
import { findRound } from '../../../../db/queries/rounds.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { planVisitDeed } from '../../../../lib/plans/deeds.ts'
import { plansQuery } from '../../../../lib/plans/form.ts'
import { readGaps } from '../../../../lib/plans/read-gaps.ts'

export const dynamic = 'force-dynamic'

/** The visits planned for a round, and those that would fill its gaps. */
export const GET = get(
  {
    may: 'round.see',
    query: plansQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: async (read, query, { programme }) => {
      const round = await findRound(read, programme.id, query.round)
      return round && { round, unitId: null }
    },
  },
  async ({ read, subject: { round }, ...scene }) => {
    const [plans, { proposals }] = await Promise.all([
      plansOfRound(read, scene.programme.id, round.id),
      readGaps(read, scene, round),
    ])
    return { programme: scene.programme.id, on: scene.today, round: round.id, plans, proposals }
  },
)

/** Plans one visit. */
export const POST = post(planVisitDeed)
