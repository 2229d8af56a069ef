'use server'

import { action } from '../../../../lib/access/action.ts'
import {
  confirmProposalsDeed,
  dropPlanDeed,
  movePlanDeed,
  planVisitDeed,
} from '../../../../lib/plans/deeds.ts'
import {
  closeRoundDeed,
  editRoundDeed,
  openRoundDeed,
  prepareRoundDeed,
} from '../../../../lib/rounds/deeds.ts'
import { dissolveTeamDeed, formTeamDeed } from '../../../../lib/teams/deeds.ts'
import { after } from '../findings/after.ts'

export const prepareRound = action(prepareRoundDeed, ({ id }, entries) =>
  after(entries, `rounds/${id}`, 'round.prepared'),
)
export const editRound = action(editRoundDeed, ({ id }, entries) =>
  after(entries, `rounds/${id}`, 'round.edited'),
)
export const openRound = action(openRoundDeed, ({ id }, entries) =>
  after(entries, `rounds/${id}`, 'round.opened'),
)
export const closeRound = action(closeRoundDeed, ({ id }, entries) =>
  after(entries, `rounds/${id}`, 'round.closed'),
)
export const formTeam = action(formTeamDeed, (_, entries) =>
  after(entries, `rounds/${entries.roundId}`, entries.teamId ? 'team.changed' : 'team.formed'),
)
export const dissolveTeam = action(dissolveTeamDeed, (_, entries) =>
  after(entries, `rounds/${entries.roundId}`, 'team.dissolved'),
)
export const planVisit = action(planVisitDeed, (_, entries) =>
  after(entries, `rounds/${entries.roundId}`, 'plan.added'),
)
export const confirmProposals = action(confirmProposalsDeed, (_, entries) =>
  after(entries, `rounds/${entries.roundId}`, 'plan.confirmed'),
)
export const movePlan = action(movePlanDeed, ({ id }, entries) => after(entries, `plans/${id}`, 'plan.moved'))
export const dropPlan = action(dropPlanDeed, ({ id }, entries) =>
  after(entries, `plans/${id}`, 'plan.dropped'),
)
