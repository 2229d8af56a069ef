import type { Audience } from './telling.ts'

/** What an event carries that its notice may need. */
export type Told = { record: { kind: string; id: string }; after?: unknown }
export type Occasion = {
  to: (event: Told) => Audience[]
  path: (event: Told) => string
  params?: (event: Told) => Record<string, string | number>
}
/** By the event's name; each noun keeps its own in `lib/<noun>/occasions.ts`. */
export type Occasions = Record<string, Occasion>

export const after = (event: Told) => (event.after ?? {}) as Record<string, unknown>
export const person = (event: Told, field: string): Audience[] =>
  typeof after(event)[field] === 'string' ? [{ person: after(event)[field] as string }] : []
/** Those an event names itself: a pulse asks people, not posts. */
export const people = (event: Told): Audience[] => {
  const named = after(event).people
  return Array.isArray(named) ? named.map((id) => ({ person: String(id) })) : []
}
export const text = (event: Told, field: string) => ({ [field]: String(after(event)[field] ?? '') })
