'use client'

import { ReasonDialog } from '../../../../frame/reason-dialog.tsx'
import { withdrawPolicy } from '../actions.ts'

type Props = { programmeId: string; policyId: string; version: number; submissionKey: string }

export function WithdrawForm(hidden: Props) {
  return <ReasonDialog id="withdraw-policy" action={withdrawPolicy} hidden={hidden} words="policy.withdraw" />
}
