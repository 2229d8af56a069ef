import { addWorkdays, type Day, isWorkday, later } from '../calendar.ts'
import { byNeed, type Standing } from '../rounds/coverage.ts'
import type { Method } from '../visits/methods.ts'
import { type Candidate, isRecused } from '../visits/visit.ts'
import type { PlannedTeam } from './plan.ts'

/** A unit no visit was made to or planned for in the round, with the team that cares for it. */
export type Gap = Standing & { organisationId: string; teamId: string | null }

/** What a team's people are already to do on a day. */
export type Booked = { teamId: string; on: Day; method: Method; memberIds: readonly string[] }

export type Proposal = { unitId: string; teamId: string; method: Method; on: Day; memberIds: string[] }

/** The paper's four teams travelled as eight groups (§2.4): two of a team may be out on one day, in pairs. */
const groupsOfTeam = 2
const pair = 2
/** Calls a team can make beside that on a day. */
const callsOfDay = 4

type Diary = { trips: number; calls: number; away: Set<string> }

/**
 * Visits that would fill the gaps: who lags and was seen longest ago first, on site, the others by telephone; each on
 * its team's emptiest working day, by people who belong elsewhere and are free. The same every time it is asked.
 * Whoever no day is left for is not proposed.
 */
export function proposalsFor(
  gaps: readonly Gap[],
  teams: readonly PlannedTeam[],
  booked: readonly Booked[],
  { from, until }: { from: Day; until: Day },
): Proposal[] {
  const days = workdays(from, until)
  const diaries = new Map<string, Diary>()
  const diary = (teamId: string, on: Day): Diary => {
    const key = `${teamId}:${on}`
    const known = diaries.get(key) ?? { trips: 0, calls: 0, away: new Set() }
    diaries.set(key, known)
    return known
  }
  for (const one of booked) enter(diary(one.teamId, one.on), one)
  const gapOf = new Map(gaps.map((gap) => [gap.id, gap]))
  return byNeed(gaps).flatMap(({ id, quarter }) => {
    const gap = gapOf.get(id) as Gap
    const team = teams.find((one) => one.id === gap.teamId)
    if (!team) return []
    const method: Method = quarter === 0 ? 'on-site' : 'telephone'
    const found = emptiest(days, team, gap, method, diary)
    if (!found) return []
    const proposal = { unitId: id, teamId: team.id, method, ...found }
    enter(diary(team.id, found.on), proposal)
    return [proposal]
  })
}

/** Tomorrow's working day at the earliest, and not before the round begins. */
export function firstDay(today: Day, startsOn: Day): Day {
  const first = later(addWorkdays(today, 1), startsOn)
  return isWorkday(first) ? first : addWorkdays(first, 1)
}

function workdays(from: Day, until: Day): Day[] {
  const days: Day[] = []
  for (let day = from; day <= until; day = addWorkdays(day, 1)) days.push(day)
  return days
}

function enter(diary: Diary, { method, memberIds }: Pick<Booked, 'method' | 'memberIds'>) {
  if (method === 'telephone' || method === 'document') {
    diary.calls += 1
    return
  }
  diary.trips += 1
  for (const id of memberIds) diary.away.add(id)
}

const load = ({ trips, calls }: Diary) => trips + calls / callsOfDay

function emptiest(
  days: readonly Day[],
  team: PlannedTeam,
  unit: Gap,
  method: Method,
  diary: (teamId: string, on: Day) => Diary,
): { on: Day; memberIds: string[] } | null {
  let best: { on: Day; memberIds: string[]; load: number } | null = null
  for (const on of days) {
    const there = diary(team.id, on)
    const memberIds = freeFor(team, unit, method, there)
    if (memberIds && (!best || load(there) < best.load)) best = { on, memberIds, load: load(there) }
  }
  return best && { on: best.on, memberIds: best.memberIds }
}

/** Who could go: a pair on site, one at the telephone; the leader first, nobody of the unit's own people. */
function freeFor(
  team: PlannedTeam,
  unit: Gap,
  method: Method,
  { trips, calls, away }: Diary,
): string[] | null {
  const may = (person: Candidate & { role: string }) => person.role === 'member' && !isRecused(person, unit)
  const able = [...team.members].filter(may).sort((a, b) => rank(a.id, team) - rank(b.id, team))
  if (method === 'telephone') return calls < callsOfDay && able[0] ? [able[0].id] : null
  const free = able.filter(({ id }) => !away.has(id))
  if (trips >= groupsOfTeam || free.length === 0) return null
  return free.slice(0, pair).map(({ id }) => id)
}

const rank = (id: string, team: PlannedTeam) => (id === team.leaderId ? 0 : 1)
