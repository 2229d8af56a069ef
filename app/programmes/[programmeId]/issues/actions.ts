'use server'

import { action } from '../../../../lib/access/action.ts'
import { answerIssueDeed, raiseIssueDeed, settleIssueDeed } from '../../../../lib/issues/deeds.ts'
import { after } from '../findings/after.ts'

type Entries = Record<string, string | string[]>
const back = (said: string) => (value: { id: string }, entries: Entries) =>
  after(entries, `issues/${value.id}`, said)

export const raiseIssue = action(raiseIssueDeed, back('issue.raised'))
export const answerIssue = action(answerIssueDeed, back('issue.answered'))
export const settleIssue = action(settleIssueDeed, back('issue.settled'))
