import { listRounds } from '../../../../db/queries/rounds.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { prepareRoundDeed } from '../../../../lib/rounds/deeds.ts'
import { roundsQuery } from '../../../../lib/rounds/form.ts'
import { stateOf } from '../../../../lib/rounds/round.ts'

export const dynamic = 'force-dynamic'

/** Every round with its period, state and coverage, the newest first; or one of them. */
export const GET = get(
  { may: 'round.see', query: roundsQuery, programmeOf: async (_read, { programme }) => programme },
  async ({ read, query, programme, today }) => {
    const rounds = await listRounds(read, programme.id)
    return {
      programme: programme.id,
      on: today,
      rounds: rounds
        .filter(({ id }) => !query.round || id === query.round)
        .map((round) => ({ ...round, state: stateOf(round) })),
    }
  },
)

/** Prepares a round. */
export const POST = post(prepareRoundDeed)
