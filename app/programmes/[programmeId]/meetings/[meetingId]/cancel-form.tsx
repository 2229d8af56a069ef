'use client'

import { ReasonDialog } from '../../../../frame/reason-dialog.tsx'
import { cancelMeeting } from '../actions.ts'

type Props = { hidden: { programmeId: string; meetingId: string; version: number; submissionKey: string } }

export function CancelForm({ hidden }: Props) {
  return <ReasonDialog id="cancel-meeting" action={cancelMeeting} hidden={hidden} words="meeting.cancel" />
}
