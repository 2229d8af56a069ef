'use server'

import { action } from '../../../../lib/access/action.ts'
import { acceptRectificationDeed, approveClosingDeed } from '../../../../lib/findings/closing-deeds.ts'
import {
  raiseFindingDeed,
  returnRectificationDeed,
  revisitFindingDeed,
  submitRectificationDeed,
} from '../../../../lib/findings/deeds.ts'
import { after } from './after.ts'

export const raiseFinding = action(raiseFindingDeed, ({ id }, entries) =>
  after(entries, `findings/${id}`, 'finding.raised'),
)

export const submitRectification = action(submitRectificationDeed, ({ findingId }, entries) =>
  after(entries, `findings/${findingId}`, 'rectification.submitted'),
)

export const acceptRectification = action(acceptRectificationDeed, ({ findingId, closed }, entries) =>
  after(entries, `findings/${findingId}`, closed ? 'rectification.accepted' : 'rectification.signed'),
)

export const approveClosing = action(approveClosingDeed, ({ findingId }, entries) =>
  after(entries, `findings/${findingId}`, 'rectification.accepted'),
)

export const returnRectification = action(returnRectificationDeed, ({ findingId }, entries) =>
  after(entries, `findings/${findingId}`, 'rectification.returned'),
)

export const revisitFinding = action(revisitFindingDeed, ({ findingId, result }, entries) =>
  after(entries, `findings/${findingId}`, result === 'relapsed' ? 'finding.reopened' : 'finding.revisited'),
)
