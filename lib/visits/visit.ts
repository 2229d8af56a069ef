import type { Day } from '../calendar.ts'
import { checkDeadline } from '../findings/finding.ts'
import { Refusal } from '../refusal.ts'

type Programme = { startsOn: Day }
type Planned = { visitedOn: Day; findings: { dueOn: Day }[] }

/** A visit has happened, within the programme; its findings have deadlines that can still be met. */
export function checkVisit({ visitedOn, findings }: Planned, programme: Programme, today: Day) {
  if (visitedOn > today) throw new Refusal('visit.in-future', { today }, 'visitedOn')
  if (visitedOn < programme.startsOn)
    throw new Refusal('visit.before-start', { first: programme.startsOn }, 'visitedOn')
  findings.forEach(({ dueOn }, index) => {
    checkDeadline(dueOn, today, `findings.${index}.dueOn`)
  })
}

export type Candidate = { id: string; name: string; organisationId: string | null; unitIds: string[] }

/** Recusal 回避 (paper §2.4 sends people across): neither of the unit's organisation nor seated for the unit. */
export function isRecused(
  person: Pick<Candidate, 'organisationId' | 'unitIds'>,
  unit: Pick<UnitOfVisit, 'id' | 'organisationId'>,
): boolean {
  return person.organisationId === unit.organisationId || person.unitIds.includes(unit.id)
}

export type UnitOfVisit = { id: string; organisationId: string; name: string }

/** Every member holds a seat in the programme and none belongs to the unit visited. */
export function checkTeam(wanted: readonly string[], candidates: readonly Candidate[], unit: UnitOfVisit) {
  for (const id of wanted) {
    const person = candidates.find((candidate) => candidate.id === id)
    if (!person) throw new Refusal('visit.member-without-seat', {}, 'memberIds')
    if (isRecused(person, unit))
      throw new Refusal('visit.member-recused', { name: person.name, organisation: unit.name }, 'memberIds')
  }
}
