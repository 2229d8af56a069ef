'use server'

import { action } from '../../../../../lib/access/action.ts'
import { giveReasonDeed, withdrawReasonDeed } from '../../../../../lib/guide/deeds.ts'
import { after } from '../../findings/after.ts'

export const giveReason = action(giveReasonDeed, (_value, entries) =>
  after(entries, 'scorecard/guide', 'guide.reason-given'),
)
export const withdrawReason = action(withdrawReasonDeed, (_value, entries) =>
  after(entries, 'scorecard/guide', 'guide.reason-withdrawn'),
)
