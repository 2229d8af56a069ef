'use server'

import { action } from '../../../../lib/access/action.ts'
import { askExemptionDeed, decideExemptionDeed } from '../../../../lib/exemptions/deeds.ts'
import { after } from '../findings/after.ts'

export const askExemption = action(askExemptionDeed, ({ id }, entries) =>
  after(entries, `exemptions/${id}`, 'exemption.asked'),
)
export const decideExemption = action(decideExemptionDeed, ({ id, approved }, entries) =>
  after(entries, `exemptions/${id}`, approved ? 'exemption.approved' : 'exemption.refused'),
)
