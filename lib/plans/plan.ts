import { type Day, isWorkday } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import { holds } from '../rounds/round.ts'
import type { Role } from '../teams/team.ts'
import { type Candidate, isRecused, type UnitOfVisit } from '../visits/visit.ts'

export type PlannedTeam = { id: string; leaderId: string; members: (Candidate & { role: Role })[] }
type Round = { startsOn: Day; endsOn: Day }

/** A day for a visit: in the round, not past, and one on which people work. */
export function checkDay(on: Day, round: Round, today: Day, field = 'plannedOn') {
  if (!holds(round, on))
    throw new Refusal('plan.outside-round', { first: round.startsOn, last: round.endsOn }, field)
  if (on < today) throw new Refusal('plan.in-past', { today }, field)
  if (!isWorkday(on)) throw new Refusal('plan.not-a-workday', { on }, field)
}

/**
 * Who goes: those chosen of the unit's team, or everybody of it but the media when nobody was chosen. Nobody of the
 * unit's own people goes, and media never go alone.
 */
export function goersOf(
  team: PlannedTeam,
  memberIds: readonly string[],
  unit: UnitOfVisit,
): { id: string; role: Role }[] {
  const chosen = memberIds.length > 0 ? memberIds : everybody(team)
  const goers = chosen.map((id) => {
    const person = team.members.find((member) => member.id === id)
    if (!person) throw new Refusal('plan.member-not-in-team', {}, 'memberIds')
    if (isRecused(person, unit))
      throw new Refusal('visit.member-recused', { name: person.name, organisation: unit.name }, 'memberIds')
    return { id, role: person.role }
  })
  if (!goers.some(({ role }) => role === 'member')) throw new Refusal('plan.nobody-goes', {}, 'memberIds')
  return goers
}

const everybody = ({ members }: PlannedTeam) =>
  members.filter(({ role }) => role === 'member').map(({ id }) => id)

type Kept = { visitId: string | null; droppedOn: Day | null }

/** What was done or dropped is not moved any more. */
export function refuseSettled({ visitId, droppedOn }: Kept) {
  if (visitId) throw new Refusal('plan.done')
  if (droppedOn) throw new Refusal('plan.dropped', { on: droppedOn })
}

/** How a planned visit stands; one planned for today lies still ahead. */
export function planStanding({ visitId, droppedOn, plannedOn }: Kept & { plannedOn: Day }, today: Day) {
  if (visitId) return 'done'
  if (droppedOn) return 'dropped'
  return plannedOn < today ? 'late' : 'ahead'
}
