import { findDecision, insertActions, insertDecision, lockMeeting } from '../../db/queries/meetings.ts'
import { deed } from '../access/deed.ts'
import { chosenUnits } from './chosen.ts'
import { adoptDecisionForm, assignActionsForm } from './form.ts'
import { refuseActionDue, refuseNotHeld } from './meeting.ts'

/** What the meeting adopted; numbered in the order of the minutes. */
export const adoptDecisionDeed = deed({
  may: 'meeting.hold',
  form: adoptDecisionForm,
  on: (tx, { meetingId }, { programme }) => lockMeeting(tx, programme.id, meetingId),
  do: async ({ tx, subject: meeting, input, programme, today }) => {
    refuseNotHeld(meeting, today)
    const { id, ordinal } = await insertDecision(tx, {
      programmeId: programme.id,
      meetingId: meeting.id,
      wording: input.wording,
      adoptedOn: meeting.heldOn,
    })
    return {
      value: { id, meetingId: meeting.id },
      events: [
        {
          name: 'decision.adopted',
          record: { kind: 'meeting', id: meeting.id },
          after: { decisionId: id, ordinal, wording: input.wording },
        },
      ],
    }
  },
})

/** A decision becomes dated actions, one for each chosen unit. Each counts for its M3 once it is due or accepted. */
export const assignActionsDeed = deed({
  may: 'meeting.hold',
  form: assignActionsForm,
  on: (tx, { decisionId }, { programme }) => findDecision(tx, programme.id, decisionId),
  do: async ({ tx, subject: decision, input, programme, today }) => {
    refuseActionDue(input.dueOn, today)
    const units = await chosenUnits(tx, programme.id, input.unitIds, today)
    const { text, dueOn } = input
    const made = await insertActions(
      tx,
      units.map((unit) => ({
        programmeId: programme.id,
        decisionId: decision.id,
        unitId: unit.id,
        text,
        assignedOn: today,
        dueOn,
      })),
    )
    return {
      value: { meetingId: decision.meetingId, actions: made },
      events: made.map(({ id, unitId }) => ({
        name: 'action.assigned',
        record: { kind: 'action', id },
        unitId,
        after: { text, dueOn, decisionId: decision.id },
      })),
    }
  },
})
