import type { TeamCandidate } from '../../../../db/queries/visits.ts'
import { isRecused } from '../../../../lib/visits/visit.ts'
import type { Member } from './team-field.tsx'

/**
 * The people of the groups, the supervision group first. The units' own people are hundreds; a visit takes them along
 * only over the interface, where the same rule admits or refuses them.
 */
export function offered(candidates: TeamCandidate[]): TeamCandidate[] {
  return candidates.filter(({ groups }) => groups.length > 0)
}

type Unit = { id: string; organisationId: string; shortZh: string; shortEn: string }

/** A person with a seat as the form offers them; who belongs to the unit visited is shown with the reason. */
export function memberOf(
  person: TeamCandidate,
  me: string,
  unit: Unit | undefined,
  locale: string,
  groupName: (group: string) => string,
): Member {
  const english = locale === 'en'
  const organisation = english ? person.organisationEn : person.organisationZh
  const groups = person.groups.filter((group) => group !== 'supervision').map(groupName)
  return {
    id: person.id,
    name: person.name,
    from: [...groups, organisation].filter(Boolean).join(' · '),
    first: person.groups.includes('supervision'),
    me: person.id === me,
    recused: unit && isRecused(person, unit) ? (english ? unit.shortEn : unit.shortZh) : null,
  }
}
