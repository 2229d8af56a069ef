'use server'

import { action } from '../../../../lib/access/action.ts'
import { adoptDecisionDeed, assignActionsDeed } from '../../../../lib/meetings/decision-deeds.ts'
import {
  callMeetingDeed,
  cancelMeetingDeed,
  keepMinutesDeed,
  recordAttendanceDeed,
  setCadenceDeed,
} from '../../../../lib/meetings/deeds.ts'
import { after } from '../findings/after.ts'

type Entries = Record<string, string | string[]>
const back = (said: string) => (value: { id: string }, entries: Entries) =>
  after(entries, `meetings/${value.id}`, said)

export const callMeeting = action(callMeetingDeed, back('meeting.called'))
export const cancelMeeting = action(cancelMeetingDeed, back('meeting.cancelled'))
export const recordAttendance = action(recordAttendanceDeed, back('meeting.recorded'))
export const keepMinutes = action(keepMinutesDeed, back('meeting.minuted'))

export const adoptDecision = action(adoptDecisionDeed, ({ meetingId }, entries) =>
  after(entries, `meetings/${meetingId}`, 'decision.adopted'),
)
export const assignActions = action(assignActionsDeed, ({ meetingId }, entries) =>
  after(entries, `meetings/${meetingId}`, 'action.assigned'),
)
export const setCadence = action(setCadenceDeed, (_, entries) => after(entries, 'meetings', 'cadence.set'))
