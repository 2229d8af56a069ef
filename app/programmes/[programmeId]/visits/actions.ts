'use server'

import { action } from '../../../../lib/access/action.ts'
import { logVisitDeed } from '../../../../lib/visits/deeds.ts'
import { after } from '../findings/after.ts'

export const logVisit = action(logVisitDeed, ({ id }, entries) =>
  after(entries, `visits/${id}`, 'visit.logged'),
)
