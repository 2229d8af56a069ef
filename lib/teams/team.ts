import { Refusal } from '../refusal.ts'
import { named } from '../rounds/round.ts'
import { type Candidate, isRecused } from '../visits/visit.ts'

/** Media go along to look and hold no seat; everybody else in a team holds one. */
export type Role = 'member' | 'media'

/** Somebody a team may be drawn from: the groups, the units' experts, or an organisation of the press. */
export type TeamCandidate = Candidate & { media: boolean }

export type OwnedUnit = { id: string; organisationId: string; name: string }
type Wanted = { leaderId: string; memberIds: readonly string[]; mediaIds: readonly string[] }

/** A mixed team: seated people with a leader among them, media beside them, and nobody for the own organisation. */
export function checkMembers(
  wanted: Wanted,
  candidates: readonly TeamCandidate[],
  units: readonly OwnedUnit[],
) {
  const known = new Map(candidates.map((person) => [person.id, person]))
  for (const [field, list, media] of [
    ['leaderId', [wanted.leaderId], false],
    ['memberIds', wanted.memberIds, false],
    ['mediaIds', wanted.mediaIds, true],
  ] as const)
    for (const id of list) {
      const person = known.get(id)
      if (!person || person.media !== media)
        throw new Refusal(media ? 'team.not-media' : 'team.member-without-seat', {}, field)
      refuseRecused(person, units, field)
    }
}

/** Recusal 回避: nobody is in a team that owns the unit of the own organisation. */
function refuseRecused(person: TeamCandidate, units: readonly OwnedUnit[], field: string) {
  const own = units.find((unit) => isRecused(person, unit))
  if (own) throw new Refusal('team.member-recused', { name: person.name, organisation: own.name }, field)
}

/** A unit and the team in whose care it is in a round. */
export type Care = { unitId: string; teamId: string; teamName: string }

/** Units some other team cares for are not taken silently: the first is refused by name. */
export function refuseTaken(wanted: readonly OwnedUnit[], care: readonly Care[], teamId: string | null) {
  for (const unit of wanted) {
    const owner = care.find((one) => one.unitId === unit.id && one.teamId !== teamId)
    if (owner) throw new Refusal('team.unit-taken', { unit: unit.name, team: owner.teamName }, 'unitIds')
  }
}

/** Once a round is open no unit of its scope falls out of every team's care. */
export function refuseLeavingOut(
  open: boolean,
  kept: readonly string[],
  before: readonly OwnedUnit[],
  english: boolean,
) {
  if (!open) return
  const left = before.filter(({ id }) => !kept.includes(id)).map(({ name }) => name)
  if (left.length > 0) throw new Refusal('team.units-left-out', named(left, english), 'unitIds')
}

/** Units of the scope that are in no team's care, and those in the care of two. */
export function careless(scope: readonly string[], care: readonly Care[]): { none: string[]; two: string[] } {
  const teams = (unitId: string) => care.filter((one) => one.unitId === unitId).length
  return {
    none: scope.filter((unitId) => teams(unitId) === 0),
    two: scope.filter((unitId) => teams(unitId) > 1),
  }
}
