import { lockAction, updateAction } from '../../db/queries/actions.ts'
import { attach } from '../../db/queries/attachments.ts'
import { deed, type NewEvent } from '../access/deed.ts'
import { refuseIfStale } from '../refusal.ts'
import { refuseCompleting, refuseJudging } from './action.ts'
import { acceptActionForm, completeActionForm, returnActionForm } from './form.ts'

type Locked = NonNullable<Awaited<ReturnType<typeof lockAction>>>

const happened = (name: string, action: Locked, before: object, after: object): NewEvent => ({
  name: `action.${name}`,
  record: { kind: 'action', id: action.id },
  unitId: action.unitId,
  before,
  after: { text: action.text, group: action.group, ...after },
})

/** The unit says it is done, with a note and the evidence; the group that decided looks at it. */
export const completeActionDeed = deed({
  may: 'action.complete',
  form: completeActionForm,
  on: (tx, { actionId }, { programme }) => lockAction(tx, programme.id, actionId),
  do: async ({ tx, subject: action, input, actor, programme, today }) => {
    refuseIfStale(action, input.version)
    refuseCompleting(action)
    const done = { doneOn: today, doneNote: input.note, doneBy: actor.id }
    await updateAction(tx, programme.id, action.id, done)
    await attach(tx, {
      programmeId: programme.id,
      unitId: action.unitId,
      personId: actor.id,
      ids: input.attachmentIds,
      to: { actionId: action.id },
    })
    return {
      value: { id: action.id },
      events: [happened('completed', action, { doneOn: null }, done)],
    }
  },
})

/** Only what is accepted counts as done (M3), on the day the unit did it: reviewing slowly costs the unit nothing. */
export const acceptActionDeed = deed({
  may: 'action.accept',
  form: acceptActionForm,
  on: (tx, { actionId }, { programme }) => lockAction(tx, programme.id, actionId),
  do: async ({ tx, subject: action, input, actor, programme, today }) => {
    refuseIfStale(action, input.version)
    refuseJudging(action)
    await updateAction(tx, programme.id, action.id, { acceptedOn: today, acceptedBy: actor.id })
    return {
      value: { id: action.id },
      events: [
        happened('accepted', action, { acceptedOn: null }, { acceptedOn: today, doneBy: action.doneBy }),
      ],
    }
  },
})

/** Not enough: it is open again; what the unit had said is kept in the trail. */
export const returnActionDeed = deed({
  may: 'action.accept',
  form: returnActionForm,
  on: (tx, { actionId }, { programme }) => lockAction(tx, programme.id, actionId),
  do: async ({ tx, subject: action, input, programme }) => {
    refuseIfStale(action, input.version)
    refuseJudging(action)
    const { doneOn, doneNote, doneBy } = action
    await updateAction(tx, programme.id, action.id, { doneOn: null, doneNote: null, doneBy: null })
    return {
      value: { id: action.id },
      events: [happened('returned', action, { doneOn, doneNote, doneBy }, { reason: input.reason, doneBy })],
    }
  },
})
