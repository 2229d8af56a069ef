import type { Queryable } from '../../db/open.ts'
import { plansOfRound } from '../../db/queries/plans.ts'
import { unitsInScope } from '../../db/queries/rounds.ts'
import { teamsOfRound } from '../../db/queries/teams.ts'
import type { Scene } from '../access/scene.ts'
import type { Day } from '../calendar.ts'
import { readBoard } from '../measures/board.ts'
import { modelOn } from '../models/model.ts'
import { standingsOf } from '../rounds/standings.ts'
import { firstDay, type Gap, proposalsFor } from './proposals.ts'

type Round = { id: string; startsOn: Day; endsOn: Day }

/** The gaps of a round as they are now, and what would fill them. */
export async function readGaps(
  read: Queryable,
  { programme, today }: Pick<Scene, 'programme' | 'today'>,
  round: Round,
) {
  const [scope, teams, plans, board] = await Promise.all([
    unitsInScope(read, programme.id, round.id),
    teamsOfRound(read, programme.id, round.id),
    plansOfRound(read, programme.id, round.id),
    readBoard(read, programme.id, modelOn(programme, today)),
  ])
  const standing = new Map(standingsOf(scope, board).map((one) => [one.id, one]))
  const gaps = scope
    .filter(({ planned, visited }) => !planned && !visited)
    .map((unit) => ({ ...unit, ...standing.get(unit.id) })) as (Gap & (typeof scope)[number])[]
  const booked = plans.map(({ teamId, plannedOn, method, members }) => ({
    teamId,
    on: plannedOn,
    method,
    memberIds: members.map(({ id }) => id),
  }))
  const period = { from: firstDay(today, round.startsOn), until: round.endsOn }
  return { gaps, teams, proposals: proposalsFor(gaps, teams, booked, period) }
}
