import type { NewEvent } from '../access/deed.ts'
import type { Day } from '../calendar.ts'
import type { Method } from '../visits/methods.ts'

type Told = { id: string; unitId: string; plannedOn: Day; method: Method; people: readonly string[] }

/** A planned visit is announced to the unit, and told to those who go. */
export function announced({ id, unitId, plannedOn, method, people }: Told, moved = false): NewEvent[] {
  const record = { kind: 'plan', id }
  return [
    { name: moved ? 'plan.moved' : 'plan.added', record, unitId, after: { plannedOn, method } },
    { name: 'plan.staffed', record, unitId, after: { plannedOn, method, people } },
  ]
}
