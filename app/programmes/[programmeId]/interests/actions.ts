'use server'

import { action } from '../../../../lib/access/action.ts'
import {
  addPlannedDeed,
  planBenefitDeed,
  realiseBenefitDeed,
  verifyBenefitDeed,
} from '../../../../lib/interests/benefit-deeds.ts'
import {
  answerInterestDeed,
  claimInterestDeed,
  confirmInterestDeed,
  declineAnswerDeed,
  withdrawInterestDeed,
} from '../../../../lib/interests/deeds.ts'
import { after } from '../findings/after.ts'

type Entries = Record<string, string | string[]>
const back = (said: string) => (value: { interestId: string }, entries: Entries) =>
  after(entries, `interests/${value.interestId}`, said)

export const claimInterest = action(claimInterestDeed, back('interest.claimed'))
export const answerInterest = action(answerInterestDeed, back('interest.answered'))
export const declineAnswer = action(declineAnswerDeed, back('interest.declined'))
export const withdrawInterest = action(withdrawInterestDeed, back('interest.withdrawn'))
export const planBenefit = action(planBenefitDeed, back('benefit.planned'))
export const addPlanned = action(addPlannedDeed, back('benefit.planned'))
export const realiseBenefit = action(realiseBenefitDeed, back('benefit.realised'))
export const verifyBenefit = action(verifyBenefitDeed, back('benefit.verified'))

/** From the list back to the list, from the page back to the page. */
export const confirmInterest = action(confirmInterestDeed, ({ interestId }, entries) =>
  after(entries, entries.from === 'list' ? 'interests' : `interests/${interestId}`, 'interest.confirmed'),
)
