import type { NewEvent } from '../access/deed.ts'

/** Everything about a document happens to that document, so that whatever is shown of it opens its page. */
export const ofDocument = (
  name: string,
  policyId: string,
  more: Omit<NewEvent, 'name' | 'record'> = {},
): NewEvent => ({ name, record: { kind: 'document', id: policyId }, ...more })

/** One event a unit: each is told, and each one's scores are read anew. */
export const forUnits = (
  name: string,
  policyId: string,
  unitIds: readonly string[],
  after: Record<string, unknown>,
): NewEvent[] => unitIds.map((unitId) => ofDocument(name, policyId, { unitId, after }))

/** Those in one list but not in both. */
export function changed(before: readonly string[], after: readonly string[]): string[] {
  const was = new Set(before)
  const is = new Set(after)
  return [...before.filter((id) => !is.has(id)), ...after.filter((id) => !was.has(id))]
}
