import { Refusal } from '../refusal.ts'
import type { DraftContent } from './form.ts'
import { listOf } from './list-of.ts'

type Ended = { visitId: string | null; discardedAt: Date | null; version: number; updatedByName: string }

/** Whoever writes on must have seen what stands there: the draft is open, and of the version they wrote upon. */
export function checkWritable(draft: Ended, version: number) {
  if (draft.visitId) throw new Refusal('visit-draft.submitted', { by: draft.updatedByName })
  if (draft.discardedAt) throw new Refusal('visit-draft.discarded', { by: draft.updatedByName })
  if (draft.version !== version) throw new Refusal('stale')
}

/** What was written on a device is sent by its writer or not at all. */
export function checkWriter(writtenBy: string | undefined, actorId: string) {
  if (writtenBy && writtenBy !== actorId) throw new Refusal('visit-draft.another-person')
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Those named as members of the visit: they write in the draft too. */
export function membersOf(content: DraftContent): string[] {
  return [...new Set(listOf(content.memberIds).filter((id) => uuid.test(id)))]
}

/** Every file the draft names, its own and its findings'. */
export function filesOf(content: DraftContent): string[] {
  const named = Object.entries(content).filter(([field]) => /(^|\.)attachmentIds$/.test(field))
  return [...new Set(named.flatMap(([, value]) => listOf(value)).filter((id) => uuid.test(id)))]
}
