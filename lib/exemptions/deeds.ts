import {
  insertExemption,
  lockExemption,
  standingExemptions,
  updateExemption,
} from '../../db/queries/exemptions.ts'
import { lockUnitForWrite } from '../../db/queries/units.ts'
import { deed } from '../access/deed.ts'
import { refuseIfStale } from '../refusal.ts'
import { refuseDecided, refuseOverlap, refusePeriod, refuseSilentRefusal } from './exemption.ts'
import { askExemptionForm, decideExemptionForm } from './form.ts'

/** "This part does not apply to us", with the reason and the time. Until it is approved the part counts. */
export const askExemptionDeed = deed({
  may: 'exemption.ask',
  form: askExemptionForm,
  on: async (tx, { unitId }, { programme }) =>
    (await lockUnitForWrite(tx, programme.id, unitId)) && { unitId },
  do: async ({ tx, input, actor, programme, today }) => {
    refusePeriod(input, today)
    refuseOverlap(input, await standingExemptions(tx, programme.id, input.unitId, input.part))
    const id = await insertExemption(tx, {
      ...input,
      programmeId: programme.id,
      askedOn: today,
      askedBy: actor.id,
    })
    return {
      value: { id },
      events: [
        { name: 'exemption.asked', record: { kind: 'exemption', id }, unitId: input.unitId, after: input },
      ],
    }
  },
})

/** Approved from its day on (never for days past) or refused with a reason, by somebody who did not ask. */
export const decideExemptionDeed = deed({
  may: 'exemption.decide',
  form: decideExemptionForm,
  on: (tx, { exemptionId }, { programme }) => lockExemption(tx, programme.id, exemptionId),
  do: async ({ tx, subject: asked, input, actor, programme, today }) => {
    refuseDecided(asked)
    refuseIfStale(asked, input.version)
    const approved = input.approve === 'yes'
    refuseSilentRefusal(approved, input.decision)
    await updateExemption(tx, programme.id, asked.id, {
      ...(approved ? { approvedOn: today, approvedBy: actor.id } : { refusedOn: today, refusedBy: actor.id }),
      decision: input.decision || null,
    })
    return {
      value: { id: asked.id, approved },
      events: [
        {
          name: approved ? 'exemption.approved' : 'exemption.refused',
          record: { kind: 'exemption', id: asked.id },
          unitId: asked.unitId,
          after: { part: asked.part, decision: input.decision, askedBy: asked.askedBy },
        },
      ],
    }
  },
})
