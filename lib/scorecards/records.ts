import { isUuid } from '../access/enter.ts'
import type { Day } from '../calendar.ts'
import { recordPath } from '../records/paths.ts'
import type { Item, Ref } from '../scoring/part.ts'

/** The record behind an item: a report that was owed is its report, or the assignment that owes it. */
export function recordOf(ref: Ref): Ref {
  if (ref.kind === 'reportDue') return { kind: 'assignment', id: ref.id.split('/')[0] as string }
  return ref
}

/** The day a report was owed for, of a `reportDue`. */
export function dueDayOf(ref: Ref): Day | null {
  return ref.kind === 'reportDue' ? (ref.id.split('/')[1] ?? null) : null
}

/** Where an item opens: what settled it if that has a page, else the record itself. */
export function pathsOf(programmeId: string, item: Item): { record: string | null; basis: string | null } {
  const own = recordOf(item)
  return {
    record: recordPath(programmeId, own.kind, own.id),
    basis: item.basis && recordPath(programmeId, item.basis.kind, item.basis.id),
  }
}

/** Every id a page needs a line of text for. */
export function idsOf(items: readonly Item[]): string[] {
  const ids = items.flatMap((item) => [recordOf(item).id, ...(item.basis ? [item.basis.id] : [])])
  return [...new Set(ids)].filter(isUuid)
}
