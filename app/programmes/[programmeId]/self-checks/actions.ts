'use server'

import { action } from '../../../../lib/access/action.ts'
import {
  answerSelfCheckDeed,
  makeCheckListDeed,
  sendSelfCheckDeed,
} from '../../../../lib/self-checks/deeds.ts'
import { after } from '../findings/after.ts'

export const makeCheckList = action(makeCheckListDeed, ({ id }, entries) =>
  after(entries, `self-checks/lists/${id}`, 'check-list.made'),
)

export const sendSelfCheck = action(sendSelfCheckDeed, ({ checkListId }, entries) =>
  after(entries, `self-checks/lists/${checkListId}`, 'self-check.sent'),
)

export const answerSelfCheck = action(answerSelfCheckDeed, ({ id }, entries) =>
  after(entries, `self-checks/${id}`, 'self-check.answered'),
)
