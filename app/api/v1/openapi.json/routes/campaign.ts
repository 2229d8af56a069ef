import type { Route } from '../../../../../lib/openapi/document.ts'
import * as localVisits from '../../local-visits/route.ts'
import * as confirm from '../../plans/confirm/route.ts'
import * as drop from '../../plans/drop/route.ts'
import * as move from '../../plans/move/route.ts'
import * as plans from '../../plans/route.ts'
import * as close from '../../rounds/close/route.ts'
import * as edit from '../../rounds/edit/route.ts'
import * as open from '../../rounds/open/route.ts'
import * as rounds from '../../rounds/route.ts'
import * as end from '../../stations/end/route.ts'
import * as notes from '../../stations/notes/route.ts'
import * as stations from '../../stations/route.ts'
import * as dissolve from '../../teams/dissolve/route.ts'
import * as teams from '../../teams/route.ts'

const tag = 'supervision'
const api = '/api/v1'

export const campaignRoutes: readonly Route[] = [
  {
    path: `${api}/rounds`,
    tag,
    summary: 'The rounds of supervision with their coverage; prepare one.',
    get: rounds.GET,
    post: rounds.POST,
  },
  { path: `${api}/rounds/edit`, tag, summary: 'Edit a round.', post: edit.POST },
  { path: `${api}/rounds/open`, tag, summary: 'Open a round once every unit has a team.', post: open.POST },
  { path: `${api}/rounds/close`, tag, summary: 'Close a round with a conclusion.', post: close.POST },
  {
    path: `${api}/teams`,
    tag,
    summary: 'The mixed teams of a round; form or change one.',
    get: teams.GET,
    post: teams.POST,
  },
  { path: `${api}/teams/dissolve`, tag, summary: 'Dissolve a team that has no units.', post: dissolve.POST },
  {
    path: `${api}/plans`,
    tag,
    summary: 'The visits planned for a round, with proposals for its gaps; plan one.',
    get: plans.GET,
    post: plans.POST,
  },
  { path: `${api}/plans/confirm`, tag, summary: 'Plan the proposals that are taken.', post: confirm.POST },
  { path: `${api}/plans/move`, tag, summary: 'Change a planned visit.', post: move.POST },
  { path: `${api}/plans/drop`, tag, summary: 'Drop a planned visit with a reason.', post: drop.POST },
  {
    path: `${api}/stations`,
    tag,
    summary: 'Supervisors stationed with units; open a station.',
    get: stations.GET,
    post: stations.POST,
  },
  { path: `${api}/stations/notes`, tag, summary: 'Note a day of a station.', post: notes.POST },
  { path: `${api}/stations/end`, tag, summary: 'End a station with a conclusion.', post: end.POST },
  {
    path: `${api}/local-visits`,
    tag,
    summary: 'What localities visit further down; record one.',
    get: localVisits.GET,
    post: localVisits.POST,
  },
]
