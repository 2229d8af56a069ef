import { insertModel, lockModel, nextVersion, updateModel } from '../../db/queries/models.ts'
import { lockProgramme } from '../../db/queries/programmes.ts'
import { deed } from '../access/deed.ts'
import { refuseIfStale } from '../refusal.ts'
import { changesOf, differences } from './changes.ts'
import { drafted, refuseEnded, refuseStart } from './draft.ts'
import { changeDraftForm, discardForm, draftForm, publishForm } from './form.ts'
import { latestModel } from './model.ts'

const record = (id: string) => ({ kind: 'model', id })

/** Weights and constants proposed by the promotion group, with the reason; nothing is scored by them yet. */
export const draftModelDeed = deed({
  may: 'weights.draft',
  form: draftForm,
  on: (tx, _input, { programme }) => lockProgramme(tx, programme.id),
  do: async ({ tx, input: { reason, ...given }, actor, programme, today }) => {
    const version = await nextVersion(tx, programme.id)
    const before = latestModel(programme)
    const model = drafted(before, given, version)
    const id = await insertModel(tx, {
      programmeId: programme.id,
      version,
      changes: changesOf(model),
      reason,
      draftedOn: today,
      draftedBy: actor.id,
    })
    const after = { version, reason, differences: differences(before, model) }
    return { value: { id, version }, events: [{ name: 'model.drafted', record: record(id), after }] }
  },
})

export const changeDraftDeed = deed({
  may: 'weights.draft',
  form: changeDraftForm,
  on: (tx, { modelId }, { programme }) => lockModel(tx, programme.id, modelId),
  do: async ({ tx, subject: draft, input, actor, programme, today }) => {
    const { reason, modelId: _, edition, ...given } = input
    refuseEnded(draft)
    refuseIfStale({ version: draft.edition }, edition)
    const before = latestModel(programme)
    const model = drafted(before, given, draft.version)
    await updateModel(tx, programme.id, draft.id, {
      changes: changesOf(model),
      reason,
      draftedOn: today,
      draftedBy: actor.id,
    })
    return {
      value: { id: draft.id, version: draft.version },
      events: [
        {
          name: 'model.redrafted',
          record: record(draft.id),
          before: { reason: draft.reason, changes: draft.changes },
          after: { version: draft.version, reason, differences: differences(before, model) },
        },
      ],
    }
  },
})

export const discardModelDeed = deed({
  may: 'weights.draft',
  form: discardForm,
  on: (tx, { modelId }, { programme }) => lockModel(tx, programme.id, modelId),
  do: async ({ tx, subject: draft, input, actor, programme, today }) => {
    refuseEnded(draft)
    refuseIfStale({ version: draft.edition }, input.edition)
    await updateModel(tx, programme.id, draft.id, { discardedOn: today, discardedBy: actor.id })
    const after = { version: draft.version }
    return { value: { id: draft.id }, events: [{ name: 'model.discarded', record: record(draft.id), after }] }
  },
})

/**
 * In force from a day on, for good. The programme is held alone, so every write is measured either wholly before or
 * wholly after; from today on, every unit is measured by it in this same transaction.
 */
export const publishModelDeed = deed({
  may: 'weights.publish',
  form: publishForm,
  remeasures: 'all',
  on: (tx, { modelId }, { programme }) => lockModel(tx, programme.id, modelId),
  do: async ({ tx, subject: draft, input, actor, programme, today }) => {
    refuseEnded(draft)
    refuseIfStale({ version: draft.edition }, input.edition)
    const { version } = draft
    refuseStart({ version, fromOn: input.fromOn }, programme.versions, { today, endsOn: programme.endsOn })
    const { fromOn } = input
    await updateModel(tx, programme.id, draft.id, { fromOn, publishedOn: today, publishedBy: actor.id })
    const after = {
      version,
      fromOn,
      draftedBy: draft.draftedBy,
      reason: draft.reason,
      changes: draft.changes,
    }
    return {
      value: { id: draft.id, version, fromOn },
      events: [{ name: 'model.published', record: record(draft.id), after }],
    }
  },
})
