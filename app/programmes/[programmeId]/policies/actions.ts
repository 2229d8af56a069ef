'use server'

import { action } from '../../../../lib/access/action.ts'
import { addClauseDeed, changeClauseDeed } from '../../../../lib/policies/clause-deeds.ts'
import { changePolicyDeed, filePolicyDeed, withdrawPolicyDeed } from '../../../../lib/policies/deeds.ts'
import { recordLocalPlanDeed, signReceiptDeed } from '../../../../lib/policies/unit-deeds.ts'
import { after } from '../findings/after.ts'

type Entries = Record<string, string | string[]>
const back = (said: string) => (value: { policyId: string }, entries: Entries) =>
  after(entries, `policies/${value.policyId}`, said)

export const filePolicy = action(filePolicyDeed, back('policy.filed'))
export const changePolicy = action(changePolicyDeed, back('policy.changed'))
export const withdrawPolicy = action(withdrawPolicyDeed, back('policy.withdrawn'))
export const addClause = action(addClauseDeed, back('clause.added'))
export const changeClause = action(changeClauseDeed, back('clause.changed'))
export const recordLocalPlan = action(recordLocalPlanDeed, back('local-plan.recorded'))

/** From the list back to the list, from the page back to the page. */
export const signReceipt = action(signReceiptDeed, ({ policyId }, entries) =>
  after(entries, entries.from === 'list' ? 'policies' : `policies/${policyId}`, 'receipt.signed'),
)
