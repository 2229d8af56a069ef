import type { Tx } from '../../db/open.ts'
import { findProgramme } from '../../db/queries/programmes.ts'
import {
  findInvitation,
  insertPulse,
  invite,
  lockPulse,
  lockStage,
  pulseOfStage,
  recordAnswer,
  remindedOn,
  waitingOf,
} from '../../db/queries/pulses.ts'
import { deed, type NewEvent } from '../access/deed.ts'
import type { Scene } from '../access/scene.ts'
import { Refusal } from '../refusal.ts'
import { answerPulseForm, openPulseForm, remindForm } from './form.ts'
import { refuseClosed, refuseOpening } from './pulse.ts'

// No deed here moves a score: a pulse counts once it has closed, and then the day has moved.

const ofPulse = (name: string, id: string, more: Omit<NewEvent, 'name' | 'record'>): NewEvent => ({
  name,
  record: { kind: 'pulse', id },
  ...more,
})

/** Those who have not answered, unit by unit: each event names whom it is told to. */
async function tellWaiting(
  tx: Tx,
  name: string,
  { programme }: Scene,
  pulse: { id: string; closesOn: string },
) {
  const waiting = await waitingOf(tx, programme.id, pulse.id)
  return waiting.map(({ unitId, people }) =>
    ofPulse(name, pulse.id, { unitId, after: { closesOn: pulse.closesOn, people } }),
  )
}

/** Opened once a stage; everybody who holds a seat for a unit is invited. */
export const openPulseDeed = deed({
  may: 'pulse.open',
  remeasures: 'none',
  form: openPulseForm,
  on: (tx, _input, { programme }) => findProgramme(tx, programme.id),
  do: async ({ tx, input, ...scene }) => {
    const { programme, actor, today } = scene
    // Two openings at once meet at the stage's row.
    refuseOpening(await lockStage(tx, programme.id, input.stageId), input.closesOn, today)
    const earlier = await pulseOfStage(tx, programme.id, input.stageId)
    if (earlier) throw new Refusal('pulse.once-a-stage', { on: earlier.openedOn }, 'stageId')
    const { stageId, closesOn } = input
    const row = { programmeId: programme.id, stageId, openedOn: today, closesOn, openedBy: actor.id }
    const id = await insertPulse(tx, row)
    const invited = await invite(tx, programme.id, id, today)
    if (invited === 0) throw new Refusal('pulse.nobody-to-ask')
    return {
      value: { pulseId: id, invited },
      events: [
        ofPulse('pulse.set-up', id, { after: { stageId, closesOn, invited } }),
        ...(await tellWaiting(tx, 'pulse.opened', scene, { id, closesOn })),
      ],
    }
  },
})

/** Those who have not answered are told again, at most once a day. */
export const remindPulseDeed = deed({
  may: 'pulse.open',
  remeasures: 'none',
  form: remindForm,
  on: (tx, { pulseId }, { programme }) => lockPulse(tx, programme.id, pulseId),
  do: async ({ tx, subject: pulse, ...scene }) => {
    const { programme, today } = scene
    refuseClosed(pulse, today)
    if (await remindedOn(tx, programme.id, pulse.id, today)) throw new Refusal('pulse.reminded-today')
    const told = await tellWaiting(tx, 'pulse.reminded', scene, pulse)
    if (told.length === 0) throw new Refusal('pulse.all-answered')
    return {
      value: { pulseId: pulse.id },
      events: [ofPulse('pulse.reminder-sent', pulse.id, { after: { units: told.length } }), ...told],
    }
  },
})

/**
 * Answered once. The invitation says that the person answered; what was answered is stored apart and tells no person,
 * and neither does the event.
 */
export const answerPulseDeed = deed({
  may: 'pulse.answer',
  remeasures: 'none',
  form: answerPulseForm,
  on: (tx, { pulseId }, { programme, actor }) => findInvitation(tx, programme.id, pulseId, actor.id),
  do: async ({ tx, subject: invitation, input, actor, programme, today }) => {
    refuseClosed(invitation, today)
    if (invitation.answeredOn) throw new Refusal('pulse.already-answered', { on: invitation.answeredOn })
    const { gain, fairness, willingness } = input
    const { pulseId, unitId } = invitation
    await recordAnswer(
      tx,
      programme.id,
      { pulseId, unitId, personId: actor.id, on: today },
      {
        gain,
        fairness,
        willingness,
      },
    )
    return { value: { pulseId }, events: [ofPulse('pulse.answered', pulseId, { unitId })] }
  },
})
