import {
  insertAmount,
  insertBenefit,
  lockAmount,
  lockBenefit,
  verifyAmount,
} from '../../db/queries/benefits.ts'
import { lockInterest } from '../../db/queries/interests.ts'
import { deed, type NewEvent } from '../access/deed.ts'
import { Refusal } from '../refusal.ts'
import { addPlannedForm, planBenefitForm, realiseForm, verifyForm } from './form.ts'
import { refuseBenefit, refusePlannedDay, refuseRealisedDay } from './interest.ts'

type Of = { id: string; unitId: string }

const ofBenefit = (name: string, benefit: Of, after: Record<string, unknown>): NewEvent => ({
  name,
  record: { kind: 'benefit', id: benefit.id },
  unitId: benefit.unitId,
  after,
})

/** A benefit that is to meet a claim: what is measured, in what, how much, by when. */
export const planBenefitDeed = deed({
  may: 'benefit.plan',
  form: planBenefitForm,
  on: (tx, { interestId }, { programme }) => lockInterest(tx, programme.id, interestId),
  do: async ({ tx, subject: interest, input, actor, programme, today }) => {
    refuseBenefit(interest)
    refusePlannedDay(input.plannedOn, today, programme.endsOn)
    const { name, measureUnit, importance, amount, plannedOn } = input
    const id = await insertBenefit(tx, {
      programmeId: programme.id,
      unitId: interest.unitId,
      interestId: interest.id,
      name,
      measureUnit,
      importance,
    })
    await insertAmount(tx, {
      programmeId: programme.id,
      benefitId: id,
      kind: 'planned',
      on: plannedOn,
      amount,
      recordedBy: actor.id,
    })
    const after = { name, measureUnit, importance, amount, plannedOn }
    return {
      value: { benefitId: id, interestId: interest.id },
      events: [ofBenefit('benefit.planned', { id, unitId: interest.unitId }, after)],
    }
  },
})

/** A further amount by a further day. */
export const addPlannedDeed = deed({
  may: 'benefit.plan',
  form: addPlannedForm,
  on: (tx, { benefitId }, { programme }) => lockBenefit(tx, programme.id, benefitId),
  do: async ({ tx, subject: benefit, input: { amount, plannedOn }, actor, programme, today }) => {
    refuseBenefit(benefit.interest)
    refusePlannedDay(plannedOn, today, programme.endsOn)
    const amountId = await insertAmount(tx, {
      programmeId: programme.id,
      benefitId: benefit.id,
      kind: 'planned',
      on: plannedOn,
      amount,
      recordedBy: actor.id,
    })
    const { id, name, measureUnit } = benefit
    return {
      value: { benefitId: id, interestId: benefit.interestId },
      events: [ofBenefit('benefit.planned', benefit, { amountId, name, measureUnit, amount, plannedOn })],
    }
  },
})

/** The unit records what it gained; it counts from the day somebody else verified it. */
export const realiseBenefitDeed = deed({
  may: 'benefit.realise',
  form: realiseForm,
  on: (tx, { benefitId }, { programme }) => lockBenefit(tx, programme.id, benefitId),
  do: async ({ tx, subject: benefit, input, actor, programme, today }) => {
    refuseBenefit(benefit.interest)
    refuseRealisedDay(input.realisedOn, today, benefit.interest.claimedOn)
    const { amount, realisedOn, note } = input
    const amountId = await insertAmount(tx, {
      programmeId: programme.id,
      benefitId: benefit.id,
      kind: 'realised',
      on: realisedOn,
      amount,
      note,
      recordedBy: actor.id,
    })
    const { id, name, measureUnit } = benefit
    return {
      value: { amountId, benefitId: id, interestId: benefit.interestId },
      events: [ofBenefit('benefit.realised', benefit, { amountId, name, measureUnit, amount, realisedOn })],
    }
  },
})

/** A second person confirms a realised amount. */
export const verifyBenefitDeed = deed({
  may: 'benefit.verify',
  form: verifyForm,
  on: (tx, { amountId }, { programme }) => lockAmount(tx, programme.id, amountId),
  do: async ({ tx, subject, actor, programme, today }) => {
    if (subject.verifiedOn) {
      const by = subject.verifiedByName ?? ''
      throw new Refusal('benefit.already-verified', { by, on: subject.verifiedOn })
    }
    await verifyAmount(tx, programme.id, subject.amountId, { verifiedOn: today, verifiedBy: actor.id })
    const { amountId, amount, name, measureUnit } = subject
    return {
      value: { amountId, benefitId: subject.id, interestId: subject.interestId },
      events: [
        ofBenefit('benefit.verified', subject, {
          amountId,
          amount,
          name,
          measureUnit,
          verifiedOn: today,
          recordedBy: subject.submittedBy,
        }),
      ],
    }
  },
})
