'use client'

import { ReasonDialog } from '../../../../frame/reason-dialog.tsx'
import { withdrawPaper } from '../actions.ts'

type Props = { hidden: { programmeId: string; paperId: string; submissionKey: string } }

export function WithdrawForm({ hidden }: Props) {
  return <ReasonDialog id="withdraw-paper" action={withdrawPaper} hidden={hidden} words="paper.withdraw" />
}
