/**
 * Where the words for a name stand. A noun keeps all its own words in one file: the refusal `report.already-reviewed`
 * is said by `report.refusals.already-reviewed`, the event `finding.raised` by `finding.events.raised`. A name without
 * a noun is common to all: `refusals.stale`.
 */
export function keyOf(kind: 'refusals' | 'faults' | 'events' | 'notices' | 'said', name: string): string {
  const dot = name.indexOf('.')
  return dot < 0 ? `${kind}.${name}` : `${name.slice(0, dot)}.${kind}.${name.slice(dot + 1)}`
}
