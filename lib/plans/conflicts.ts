import type { Day } from '../calendar.ts'
import type { Method } from '../visits/methods.ts'
import { type Candidate, isRecused } from '../visits/visit.ts'

/** A visit, planned or made: who goes where on which day. */
export type Trip = {
  unitId: string
  unit: string
  unitOrganisationId: string
  on: Day
  method: Method
  members: readonly { id: string; name: string }[]
}

export type Conflict =
  | { kind: 'twice'; name: string; on: Day; units: string[] }
  | { kind: 'recused'; name: string; unit: string }
  | { kind: 'no-team'; unit: string }
  | { kind: 'two-teams'; unit: string }

/** On site and at a talk people are somewhere; a letter or a call is made from any desk. */
const takesPresence = (method: Method) => method === 'on-site' || method === 'talk'

/** People who would be in two places on one day, in the order of days. */
export function inTwoPlaces(trips: readonly Trip[]): Conflict[] {
  const places = new Map<string, { name: string; on: Day; units: Map<string, string> }>()
  for (const trip of trips.filter(({ method }) => takesPresence(method)))
    for (const { id, name } of trip.members) {
      const key = `${trip.on}:${id}`
      const known = places.get(key) ?? { name, on: trip.on, units: new Map() }
      places.set(key, { ...known, units: known.units.set(trip.unitId, trip.unit) })
    }
  return [...places]
    .filter(([, { units }]) => units.size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { name, on, units }]) => ({ kind: 'twice', name, on, units: [...units.values()] }))
}

/** People who are to go to their own organisation, each with the unit; told once. */
export function goingHome(trips: readonly Trip[], people: readonly Candidate[]): Conflict[] {
  const known = new Map(people.map((person) => [person.id, person]))
  const found = new Map<string, Conflict>()
  for (const { unitId, unit, unitOrganisationId, members } of trips)
    for (const { id, name } of members) {
      const person = known.get(id)
      if (person && isRecused(person, { id: unitId, organisationId: unitOrganisationId }))
        found.set(`${id}:${unitId}`, { kind: 'recused', name, unit })
    }
  return [...found.values()]
}
