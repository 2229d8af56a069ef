import { addWorkdays, type Day } from '../../lib/calendar.ts'
import type { Method } from '../../lib/visits/methods.ts'
import type * as schema from '../schema/index.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { personId } from './people.ts'
import { rounds as campaigns } from './plan-visits.ts'
import { random } from './random.ts'
import { event, type Records } from './records.ts'
import { type SeedTeam, seedTeams, teamOf } from './team-rows.ts'
import { exampleDay, programmeId, type Recipe, type SeedUnit } from './world.ts'

/** What a plan is made from: the first visit to a unit within a round, as it lies in the database. */
export interface MadeVisit {
  id: string
  unitId: string
  method: Method
  visitedOn: Day
}

export interface PlanRecords {
  plans: (typeof schema.plannedVisits.$inferInsert & { id: string })[]
  goers: (typeof schema.plannedVisitMembers.$inferInsert)[]
}

export interface SeedRound {
  id: string
  startsOn: Day
  endsOn: Day
  teams: SeedTeam[]
}

const names = ['第一轮督导', '第二轮督导', '第三轮督导']
const aims = [
  '摸清系统底数,核对自查结果。',
  '督促消除“僵尸”系统,推动部门内部整合。',
  '核实接入与共享的实际进展,盯住滞后单位。',
]
const conclusions = [
  '各单位底数台账基本建立,部分台账不完整,已提出问题并限期整改。',
  '整合工作全面展开,少数单位进度偏慢,列入下一轮重点。',
]
/** The third is still going on the example's own day. */
const lastDay: Day = '2017-12-15'

/** The three rounds; the first two are closed. */
export const seedRounds: SeedRound[] = campaigns.map(({ from, workdays }, index) => ({
  id: idOf('round', index + 1),
  startsOn: from,
  endsOn: index < conclusions.length ? addWorkdays(from, workdays) : lastDay,
  teams: seedTeams(String(index + 1)),
}))

export function roundRows(events: Records): (typeof schema.rounds.$inferInsert)[] {
  const by = personId('supervisor')
  return seedRounds.map(({ id, startsOn, endsOn }, index) => {
    const conclusion = conclusions[index] ?? ''
    const closedOn = conclusion ? addWorkdays(endsOn, 2) : null
    const record = { kind: 'round', id }
    const name = names[index]!
    event(events, 'round.opened', startsOn, moment(startsOn, 9 * 60), by, null, record, { name, endsOn })
    if (closedOn)
      event(events, 'round.closed', closedOn, moment(closedOn, 15 * 60), by, null, record, { name, closedOn })
    return {
      programmeId,
      id,
      name,
      startsOn,
      endsOn,
      scope: 'all' as const,
      aim: aims[index]!,
      plannedBy: by,
      openedOn: startsOn,
      openedBy: by,
      closedOn,
      closedBy: closedOn ? by : null,
      conclusion,
      provenance: 'illustrative' as const,
      createdAt: moment(addWorkdays(startsOn, -5), 10 * 60),
    }
  })
}

/** The pair of a team that goes to its n-th unit; the paper's four teams travelled as eight groups. */
const pairOf = (team: SeedTeam, turn: number) =>
  turn % 2 === 0 ? team.people.slice(0, 2) : team.people.slice(2, 4)

/**
 * What was planned: every visit made, each answered for; of the units nobody went to, half of an earlier round's stayed
 * undone, and half of the present round's lie ahead, the others being the gaps to fill.
 */
export function planRecords(
  units: readonly SeedUnit[],
  made: readonly (MadeVisit | null)[][],
  recipe: Recipe,
): PlanRecords {
  const into: PlanRecords = { plans: [], goers: [] }
  seedRounds.forEach((round, index) => {
    const turns = new Map<string, number>()
    units.forEach((unit, place) => {
      const rng = random(`${recipe.seed}:plan:${index}:${unit.code}`)
      const visit = made[index]![place]
      const team = teamOf(unit, round.teams)
      const turn = turns.get(team.id) ?? 0
      if (!visit && !rng.chance(0.5)) return
      const ahead = !visit && round.endsOn >= exampleDay
      if (ahead) turns.set(team.id, turn + 1)
      const plannedOn =
        visit?.visitedOn ?? (ahead ? addWorkdays(exampleDay, 1 + Math.floor(turn / 2)) : round.endsOn)
      const method = visit?.method ?? (unit.kind === 'locality' ? 'on-site' : 'telephone')
      addPlan(into, { round, unit, team, turn, method, plannedOn, visitId: visit?.id ?? null })
    })
  })
  return into
}

type Planned = {
  round: SeedRound
  unit: SeedUnit
  team: SeedTeam
  turn: number
  method: Method
  plannedOn: Day
  visitId: string | null
}

function addPlan(into: PlanRecords, { round, unit, team, turn, method, plannedOn, visitId }: Planned) {
  const id = idOf('plan', round.id, unit.code)
  into.plans.push({
    programmeId,
    id,
    roundId: round.id,
    unitId: unit.id,
    teamId: team.id,
    method,
    plannedOn,
    addedBy: personId('supervisor'),
    visitId,
    provenance: 'illustrative',
    createdAt: moment(round.startsOn, 10 * 60),
  })
  const goers = pairOf(team, turn).map((username) => ({ username, role: 'member' as const }))
  const media = method === 'on-site' && team.media ? [{ username: team.media, role: 'media' as const }] : []
  for (const { username, role } of [...goers, ...media])
    into.goers.push({ programmeId, planId: id, personId: personId(username), role })
}
