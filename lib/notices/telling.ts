import type { Group, UnitPost } from '../access/actor.ts'

/** To whom an event is told: the people of the unit it is about, of a group, or one person. */
export type Audience = { unit: readonly UnitPost[] } | { group: Group } | { person: string }

/** What a notice says: a name the messages know (`notices.<name>`), what fills it, and where to act. */
export type Notice = {
  personId: string
  /** The occasion. A person is told of it once, however often it comes by. */
  key: string
  name: string
  params: Record<string, string | number>
  /** Path within the programme, e.g. `findings/<id>`. */
  path: string
  unitId: string | null
}
