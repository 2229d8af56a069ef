import type { Day } from '../../lib/calendar.ts'
import type * as schema from '../schema/index.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { groupPeople, mediaPeople, personId } from './people.ts'
import { programmeId, type SeedUnit } from './world.ts'

/** The example's four mixed teams (the paper counts four, §2.4; who was in them is invented): the leader comes first. */
const mixed: { name: string; people: string[]; media?: string }[] = [
  { name: '第一督导组', people: ['supervisor', 'supervisor-4', 'technical', 'advisor'], media: 'media' },
  { name: '第二督导组', people: ['supervisor2', 'supervisor-5', 'technical-2', 'advisor-2'] },
  { name: '第三督导组', people: ['supervisor-6', 'promotion-2', 'technical-guangdong', 'technical-beijing'] },
  {
    name: '第四督导组',
    people: ['supervisor-7', 'promotion-3', 'supervisor-zhejiang', 'technical-shanghai'],
  },
]

export type SeedTeam = { id: string; name: string; leader: string; people: string[]; media: string | null }

export const seedTeams = (roundKey: string): SeedTeam[] =>
  mixed.map(({ name, people, media }) => ({
    id: idOf('team', roundKey, name),
    name,
    leader: people[0]!,
    people,
    media: media ?? null,
  }))

/** Neither of the unit's organisation nor of its own people. */
function recused(username: string, unit: SeedUnit): boolean {
  const organisation = groupPeople.find((it) => it.username === username)?.organisation
  return organisation === unit.code || username.endsWith(`-${unit.slug}`)
}

/** 包干: each unit in turn to the next team that nobody of it belongs to. */
export function teamOf(unit: SeedUnit, teams: readonly SeedTeam[]): SeedTeam {
  const order = teams.map((_, step) => teams[(unit.position + step) % teams.length]!)
  return order.find(({ people }) => !people.some((username) => recused(username, unit)))!
}

export interface TeamRecords {
  teams: (typeof schema.teams.$inferInsert)[]
  teamMembers: (typeof schema.teamMembers.$inferInsert)[]
  teamUnits: (typeof schema.teamUnits.$inferInsert)[]
}

export function teamRecords(
  { id: roundId, startsOn }: { id: string; startsOn: Day },
  teams: readonly SeedTeam[],
  units: readonly SeedUnit[],
): TeamRecords {
  const members = (team: SeedTeam) => [
    ...team.people.map((username) => ({ username, role: 'member' as const })),
    ...mediaPeople
      .filter(({ username }) => username === team.media)
      .map(({ username }) => ({ username, role: 'media' as const })),
  ]
  return {
    teams: teams.map(({ id, name, leader }, index) => ({
      programmeId,
      id,
      roundId,
      name,
      leaderId: personId(leader),
      createdAt: moment(startsOn, 9 * 60 + 10 + index),
    })),
    teamMembers: teams.flatMap((team) =>
      members(team).map(({ username, role }) => ({
        programmeId,
        teamId: team.id,
        personId: personId(username),
        role,
      })),
    ),
    teamUnits: units.map((unit) => ({
      programmeId,
      roundId,
      unitId: unit.id,
      teamId: teamOf(unit, teams).id,
    })),
  }
}
