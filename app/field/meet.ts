import type { GivenDraft } from '../../db/queries/visit-drafts.ts'
import { decided, merge, sameContent } from '../../lib/visit-drafts/merge.ts'
import type { Taken } from '../../lib/visit-drafts/taken.ts'
import { ask } from './ask.ts'
import { changeTaken } from './store.ts'

/** Brings what is here together with what somebody wrote elsewhere; where both cannot stand, the person is asked. */
export async function meet({ personId, draftId }: Taken, theirs: GivenDraft): Promise<void> {
  await changeTaken(personId, draftId, (visit) => {
    if (theirs.version <= visit.agreed.version) return visit
    const agreed = { version: theirs.version, content: theirs.content }
    const merged = merge(visit.agreed.content, visit.content, theirs.content)
    const settled = merged.conflicts.length === 0
    if (settled || sameContent(visit.content, theirs.content))
      return { ...visit, content: merged.content, agreed, trouble: unlessConflict(visit), sentAt: Date.now() }
    const { content, version, updatedByName: by } = theirs
    return { ...visit, trouble: { kind: 'conflict', theirs: content, version, by } }
  })
}

const unlessConflict = ({ trouble }: Taken) => (trouble?.kind === 'conflict' ? null : trouble)

/** The server's draft as it now stands, whatever became of it; undefined where it is no longer this person's. */
export async function draftOf({ luggage, draftId }: Taken): Promise<GivenDraft | undefined> {
  const path = `/api/v1/visit-drafts?programme=${luggage.programme.id}&draft=${draftId}`
  const answer = await ask<{ drafts: GivenDraft[] }>(path)
  return answer.ok ? answer.data.drafts[0] : undefined
}

/** A draft that is no longer open: submitted from elsewhere, or not. What was written here stays here, to be read. */
export async function endedElsewhere(visit: Taken): Promise<void> {
  const theirs = await draftOf(visit)
  await changeTaken(visit.personId, visit.draftId, (now) => {
    if (theirs?.visitId && sameContent(now.content, now.agreed.content))
      return { ...now, visitId: theirs.visitId, trouble: null }
    const by = theirs?.updatedByName ?? ''
    const how = theirs?.visitId ? 'submitted' : theirs?.discarded ? 'discarded' : 'absent'
    return { ...now, finished: false, trouble: { kind: 'ended', how, by, visitId: theirs?.visitId ?? null } }
  })
}

/** The person chose: what they chose stands upon what the other one wrote, and may be sent. */
export async function choose(visit: Taken, choices: Record<string, 'mine' | 'theirs'>): Promise<void> {
  await changeTaken(visit.personId, visit.draftId, (now) => {
    if (now.trouble?.kind !== 'conflict') return now
    const { theirs, version } = now.trouble
    const content = decided(merge(now.agreed.content, now.content, theirs), choices)
    return { ...now, content, agreed: { version, content: theirs }, trouble: null, changedAt: Date.now() }
  })
}
