import { z } from 'zod'
import type { Tx } from '../../db/open.ts'
import { attach, release } from '../../db/queries/attachments.ts'
import { changeDraft, insertDraft, type LockedDraft, lockDraft } from '../../db/queries/visit-drafts.ts'
import { deed } from '../access/deed.ts'
import type { Scene } from '../access/scene.ts'
import { Refusal } from '../refusal.ts'
import { logVisitDeed } from '../visits/deeds.ts'
import { visitForm } from '../visits/form.ts'
import { unitToSupervise } from '../visits/unit.ts'
import { checkWritable, checkWriter, filesOf, membersOf } from './draft.ts'
import { discardDraftForm, type KeptDraft, keepDraftForm, submittedDraft } from './form.ts'

/** The unit to be visited with the draft of its visit, if one was begun. Another's draft is no draft. */
async function unitWithDraft(tx: Tx, draftId: string, unitId: string | null, scene: Scene) {
  const draft = await lockDraft(tx, scene.programme.id, draftId, scene.actor.id)
  if (draft === 'another') return null
  const id = draft?.unitId ?? unitId
  return id ? { ...(await unitToSupervise(tx, id, scene)), draft } : null
}

/** Keeps what was written on a device. Refused as `stale` when somebody wrote since; nothing is overwritten. */
export const keepDraftDeed = deed({
  may: 'visit.log',
  form: keepDraftForm,
  on: (tx, { draftId, unitId }, scene) => unitWithDraft(tx, draftId, unitId, scene),
  do: async ({ tx, subject: { draft, unitId }, input, actor, programme }) => {
    checkWriter(input.writtenBy, actor.id)
    const at = { programmeId: programme.id, unitId }
    const version = await storeDraft(tx, draft, input, { ...at, actorId: actor.id })
    const files = filesOf(input.content)
    const to = { visitDraftId: input.draftId }
    await release(tx, programme.id, to, files)
    await attach(tx, { ...at, personId: actor.id, ids: files, to })
    return { value: { draftId: input.draftId, version }, events: [] }
  },
})

async function storeDraft(
  tx: Tx,
  draft: LockedDraft | null,
  { draftId, content, version }: KeptDraft,
  at: { programmeId: string; unitId: string; actorId: string },
): Promise<number> {
  const { actorId, ...place } = at
  const written = { content, memberIds: membersOf(content), updatedBy: actorId }
  if (draft) {
    checkWritable(draft, version)
    return changeDraft(tx, place.programmeId, draftId, written)
  }
  if (!(await insertDraft(tx, { ...place, ...written, id: draftId }))) throw new Refusal('stale')
  return 1
}

/** The draft becomes the visit, by the very rules of logging one; sent twice, it becomes one. */
export const submitDraftDeed = deed({
  may: 'visit.log',
  form: z.intersection(visitForm, submittedDraft),
  on: (tx, { draftId }, scene) => unitWithDraft(tx, draftId, null, scene),
  do: async (work) => {
    const { tx, subject, input, actor, programme } = work
    const draft = subject.draft!
    checkWriter(input.writtenBy, actor.id)
    checkWritable(draft, input.version)
    const logged = await logVisitDeed.do(work)
    const change = { visitId: logged.value.id, updatedBy: actor.id }
    await changeDraft(tx, programme.id, draft.id, change)
    await release(tx, programme.id, { visitDraftId: draft.id }, [])
    return logged
  },
})

/** Gives a draft up. Its files go with it. */
export const discardDraftDeed = deed({
  may: 'visit.log',
  form: discardDraftForm,
  on: (tx, { draftId }, scene) => unitWithDraft(tx, draftId, null, scene),
  do: async ({ tx, subject: { draft }, input, actor, programme, now }) => {
    checkWritable(draft!, input.version)
    await release(tx, programme.id, { visitDraftId: draft!.id }, [])
    const change = { discardedBy: actor.id, discardedAt: now, updatedBy: actor.id }
    await changeDraft(tx, programme.id, draft!.id, change)
    return { value: { draftId: draft!.id }, events: [] }
  },
})
