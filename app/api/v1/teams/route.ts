import { teamsOfRound } from '../../../../db/queries/teams.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { formTeamDeed } from '../../../../lib/teams/deeds.ts'
import { teamsQuery } from '../../../../lib/teams/form.ts'

export const dynamic = 'force-dynamic'

/** The teams of a round, each with its people and the units in its care. */
export const GET = get(
  { may: 'round.see', query: teamsQuery, programmeOf: async (_read, { programme }) => programme },
  async ({ read, query, programme, today }) => ({
    programme: programme.id,
    on: today,
    round: query.round,
    teams: await teamsOfRound(read, programme.id, query.round),
  }),
)

/** Forms a team, or changes the one named. */
export const POST = post(formTeamDeed)
