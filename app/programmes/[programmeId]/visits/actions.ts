'use server'

import { action } from '../../../../lib/access/action.ts'
import { chaseReplyDeed, correctVisitDeed, recordReplyDeed } from '../../../../lib/visits/correct-deeds.ts'
import { logVisitDeed } from '../../../../lib/visits/deeds.ts'
import { after } from '../findings/after.ts'

export const logVisit = action(logVisitDeed, ({ id }, entries) =>
  after(entries, `visits/${id}`, 'visit.logged'),
)

export const correctVisit = action(correctVisitDeed, ({ id }, entries) =>
  after(entries, `visits/${id}`, 'visit.corrected'),
)

export const recordReply = action(recordReplyDeed, ({ id }, entries) =>
  after(entries, `visits/${id}`, 'visit.replied'),
)

export const chaseReply = action(chaseReplyDeed, ({ id }, entries) =>
  after(entries, `visits/${id}`, 'visit.chased'),
)
