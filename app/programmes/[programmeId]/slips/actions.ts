'use server'

import { action } from '../../../../lib/access/action.ts'
import {
  closeSlipDeed,
  decideSlipDeed,
  proposeSlipDeed,
  receiveSlipDeed,
  replySlipDeed,
} from '../../../../lib/slips/deeds.ts'
import { after } from '../findings/after.ts'

export const proposeSlip = action(proposeSlipDeed, ({ id }, entries) =>
  after(entries, `slips/${id}`, 'slip.proposed'),
)
export const decideSlip = action(decideSlipDeed, ({ id, approved }, entries) =>
  after(entries, `slips/${id}`, approved ? 'slip.issued' : 'slip.refused'),
)
export const receiveSlip = action(receiveSlipDeed, ({ id }, entries) =>
  after(entries, `slips/${id}`, 'slip.received'),
)
export const replySlip = action(replySlipDeed, ({ id }, entries) =>
  after(entries, `slips/${id}`, 'slip.replied'),
)
export const closeSlip = action(closeSlipDeed, ({ id }, entries) =>
  after(entries, `slips/${id}`, 'slip.closed'),
)
