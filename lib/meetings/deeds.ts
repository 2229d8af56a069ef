import {
  countTaken,
  insertInvitations,
  insertMeeting,
  invitationsOf,
  lockMeeting,
  recordAttendance,
  setCadence,
  updateMeeting,
} from '../../db/queries/meetings.ts'
import { findProgramme } from '../../db/queries/programmes.ts'
import { deed, type NewEvent } from '../access/deed.ts'
import { Refusal, refuseIfStale } from '../refusal.ts'
import { chosenUnits } from './chosen.ts'
import { attendanceForm, cadenceForm, callMeetingForm, cancelMeetingForm, minutesForm } from './form.ts'
import { refuseCancelling, refuseNotHeld } from './meeting.ts'

/** Everything about a meeting happens to that meeting, so that whatever is shown of it opens its page. */
const ofMeeting = (name: string, id: string, more: Omit<NewEvent, 'name' | 'record'> = {}): NewEvent => ({
  name,
  record: { kind: 'meeting', id },
  ...more,
})

/** A meeting of a group of one's own; each invited unit is told by when and at what rank. */
export const callMeetingDeed = deed({
  may: 'meeting.hold',
  form: callMeetingForm,
  on: async (tx, { group }, { programme }) => (await findProgramme(tx, programme.id)) && { group },
  do: async ({ tx, input, actor, programme, today }) => {
    const { unitIds, requiredPost, ...facts } = input
    const invited = await chosenUnits(tx, programme.id, unitIds, today)
    const id = await insertMeeting(tx, { ...facts, programmeId: programme.id, calledBy: actor.id })
    await insertInvitations(
      tx,
      invited.map((unit) => ({ programmeId: programme.id, meetingId: id, unitId: unit.id, requiredPost })),
    )
    const told = { title: facts.title, heldOn: facts.heldOn, requiredPost }
    return {
      value: { id, invited: invited.length },
      events: [
        ofMeeting('meeting.called', id, { after: facts }),
        ...invited.map((unit) => ofMeeting('meeting.invited', id, { unitId: unit.id, after: told })),
      ],
    }
  },
})

/** Called off: it stays on the list, and counts for nobody. */
export const cancelMeetingDeed = deed({
  may: 'meeting.hold',
  form: cancelMeetingForm,
  on: (tx, { meetingId }, { programme }) => lockMeeting(tx, programme.id, meetingId),
  do: async ({ tx, subject: meeting, input, programme, today }) => {
    refuseIfStale(meeting, input.version)
    refuseCancelling(meeting, await countTaken(tx, programme.id, meeting.id))
    await updateMeeting(tx, programme.id, meeting.id, { cancelledOn: today })
    const invited = await invitationsOf(tx, programme.id, meeting.id, 'all')
    const after = { title: meeting.title, heldOn: meeting.heldOn, reason: input.reason }
    return {
      value: { id: meeting.id },
      events: [
        ofMeeting('meeting.cancelled', meeting.id, { after }),
        ...invited.map(({ unitId }) => ofMeeting('meeting.called-off', meeting.id, { unitId, after })),
      ],
    }
  },
})

/** Who came, at what rank: a fact about each invited unit, which moves its M2. */
export const recordAttendanceDeed = deed({
  may: 'meeting.hold',
  form: attendanceForm,
  on: (tx, { meetingId }, { programme }) => lockMeeting(tx, programme.id, meetingId),
  do: async ({ tx, subject: meeting, input, programme, today }) => {
    refuseNotHeld(meeting, today)
    refuseIfStale(meeting, input.version)
    const invited = new Set((await invitationsOf(tx, programme.id, meeting.id, 'all')).map(({ id }) => id))
    if (input.invitationIds.some((id) => !invited.has(id))) throw new Refusal('meeting.not-invited')
    const came = input.invitationIds.map((id, index) => {
      const post = input.attended[index]!
      return {
        id,
        attendedPost: post === 'absent' ? null : post,
        substituteApproved: post !== 'absent' && input.substituteIds.includes(id),
      }
    })
    const changed = await recordAttendance(
      tx,
      { programmeId: programme.id, meetingId: meeting.id, on: today },
      came,
    )
    // The page shows every unit's attendance and sends all of it back: a later page must not undo a correction unseen.
    if (changed.length > 0) await updateMeeting(tx, programme.id, meeting.id, {})
    return {
      value: { id: meeting.id, recorded: changed.length },
      events: changed.map(({ unitId, attendedPost }) =>
        ofMeeting(attendedPost ? 'meeting.attended' : 'meeting.missed', meeting.id, {
          unitId,
          after: { title: meeting.title, attendedPost },
        }),
      ),
    }
  },
})

/** 纪要: what was adopted stands in the decisions; what was not settled stands apart as pending. */
export const keepMinutesDeed = deed({
  may: 'meeting.hold',
  form: minutesForm,
  on: (tx, { meetingId }, { programme }) => lockMeeting(tx, programme.id, meetingId),
  do: async ({ tx, subject: meeting, input, programme, today }) => {
    refuseIfStale(meeting, input.version)
    refuseNotHeld(meeting, today)
    const { minutes, pending } = input
    await updateMeeting(tx, programme.id, meeting.id, {
      minutes,
      pending,
      minutesOn: meeting.minutesOn ?? today,
    })
    return {
      value: { id: meeting.id },
      events: [
        ofMeeting('meeting.minuted', meeting.id, {
          before: { minutes: meeting.minutes, pending: meeting.pending },
          after: { minutes, pending },
        }),
      ],
    }
  },
})

/** How often the group means to meet. */
export const setCadenceDeed = deed({
  may: 'meeting.hold',
  form: cadenceForm,
  on: async (tx, { group }, { programme }) => (await findProgramme(tx, programme.id)) && { group },
  do: async ({ tx, input, programme }) => {
    await setCadence(tx, { programmeId: programme.id, ...input })
    return {
      value: { group: input.group },
      events: [{ name: 'cadence.set', record: { kind: 'programme', id: programme.id }, after: input }],
    }
  },
})
