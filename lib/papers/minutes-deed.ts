import { lockMeeting } from '../../db/queries/meetings.ts'
import { deed } from '../access/deed.ts'
import { refuseNotHeld } from '../meetings/meeting.ts'
import { Refusal } from '../refusal.ts'
import { deskOf } from './builders/draft.ts'
import { minutes } from './builders/minutes.ts'
import { issueMinutesForm } from './form.ts'
import { issuePaper } from './issue.ts'
import { readMeeting } from './read.ts'

/** The minutes as a paper of the group that met, addressed to whom it invited and to whom it gave something to do. */
export const issueMinutesDeed = deed({
  may: 'paper.issue',
  form: issueMinutesForm,
  on: (tx, { meetingId }, { programme }) => lockMeeting(tx, programme.id, meetingId),
  do: async ({ tx, subject: meeting, ...scene }) => {
    const { programme, actor, today } = scene
    refuseNotHeld(meeting, today)
    const records = await readMeeting(tx, meeting, scene)
    if (!meeting.minutes && records.decisions.length === 0) throw new Refusal('paper.nothing-to-minute')
    const { id, number, events } = await issuePaper(tx, {
      ...minutes(records, deskOf(scene)),
      programme,
      kind: 'minutes',
      group: meeting.group,
      unitId: null,
      toUnitIds: [...records.invited, ...records.actions].map(({ unitId }) => unitId),
      record: { kind: 'meeting', id: meeting.id },
      issuedBy: actor.id,
      issuedOn: today,
    })
    return { value: { id, number }, events }
  },
})
