'use server'

import { action } from '../../../../../lib/access/action.ts'
import {
  changeDraftDeed,
  discardModelDeed,
  draftModelDeed,
  publishModelDeed,
} from '../../../../../lib/models/deeds.ts'
import { after } from '../../findings/after.ts'

export const draftModel = action(draftModelDeed, ({ id }, entries) =>
  after(entries, `scorecard/model/${id}`, 'model.drafted'),
)
export const changeDraft = action(changeDraftDeed, ({ id }, entries) =>
  after(entries, `scorecard/model/${id}`, 'model.redrafted'),
)
export const discardModel = action(discardModelDeed, (_, entries) =>
  after(entries, 'scorecard/model', 'model.discarded'),
)
export const publishModel = action(publishModelDeed, ({ id }, entries) =>
  after(entries, `scorecard/model/${id}`, 'model.published'),
)
