import { acceptStep, deleteStep, insertStep, lockStep, stepsOf } from '../../db/queries/connections.ts'
import { findUnit } from '../../db/queries/units.ts'
import { deed } from '../access/deed.ts'
import { ofUnit } from './events.ts'
import { acceptStepForm, claimStepForm, returnStepForm } from './form.ts'
import { claim, refuseAccepted } from './platform.ts'

/** The unit says which stage it reached. It counts for nothing until the technical group accepts it. */
export const claimStepDeed = deed({
  may: 'platform.propose',
  form: claimStepForm,
  on: async (tx, { unitId }, { programme }) => (await findUnit(tx, programme.id, unitId)) && { unitId },
  do: async ({ tx, input, actor, programme, today }) => {
    const { unitId, ...step } = input
    claim(await stepsOf(tx, programme.id, unitId), step, today)
    const id = await insertStep(tx, { programmeId: programme.id, unitId, ...step, claimedBy: actor.id })
    return {
      value: { id, unitId },
      events: [ofUnit('step-claimed', 'connection', unitId, unitId, { ...step, stepId: id })],
    }
  },
})

export const acceptStepDeed = deed({
  may: 'platform.accept',
  form: acceptStepForm,
  on: (tx, { stepId }, { programme }) => lockStep(tx, programme.id, stepId),
  do: async ({ tx, subject: step, actor, programme, today }) => {
    refuseAccepted(step)
    await acceptStep(tx, programme.id, step.id, { acceptedOn: today, acceptedBy: actor.id })
    const { unitId, network, stage } = step
    return {
      value: { id: step.id, unitId },
      events: [
        ofUnit(
          'step-accepted',
          'connection',
          unitId,
          unitId,
          { network, stage, acceptedOn: today },
          {
            acceptedOn: null,
          },
        ),
      ],
    }
  },
})

/** A returned claim is taken back, so that the stage can be claimed again; the event keeps it and the reason. */
export const returnStepDeed = deed({
  may: 'platform.accept',
  form: returnStepForm,
  on: (tx, { stepId }, { programme }) => lockStep(tx, programme.id, stepId),
  do: async ({ tx, subject: step, input: { reason }, programme }) => {
    refuseAccepted(step)
    await deleteStep(tx, programme.id, step.id)
    const { unitId, network, stage, claimedOn, note } = step
    return {
      value: { id: step.id, unitId },
      events: [
        ofUnit(
          'step-returned',
          'connection',
          unitId,
          unitId,
          { network, stage, reason },
          {
            claimedOn,
            note,
            claimedBy: step.submittedBy,
          },
        ),
      ],
    }
  },
})
