import { findClaimant, insertInterest, lockInterest, updateInterest } from '../../db/queries/interests.ts'
import { deed, type NewEvent } from '../access/deed.ts'
import { Refusal, refuseIfStale } from '../refusal.ts'
import { answerForm, claimForm, confirmForm, declineForm, withdrawForm } from './form.ts'
import {
  type OrganisationKind,
  refuseAnswer,
  refuseJudgement,
  refuseType,
  refuseWithdrawal,
} from './interest.ts'

type Happened = Pick<NewEvent, 'before' | 'after'>

const ofInterest = (name: string, interest: { id: string; unitId: string }, more: Happened): NewEvent => ({
  name,
  record: { kind: 'interest', id: interest.id },
  unitId: interest.unitId,
  ...more,
})

/** A unit says what it wants of the undertaking; the promotion group is to answer. */
export const claimInterestDeed = deed({
  may: 'interest.claim',
  form: claimForm,
  on: (tx, { unitId }, { programme }) => findClaimant(tx, programme.id, unitId),
  do: async ({ tx, subject: unit, input, actor, programme, today }) => {
    if (unit.leftOn && unit.leftOn <= today) throw new Refusal('interest.unit-left', { on: unit.leftOn })
    refuseType(input.type, unit.kind as OrganisationKind)
    const { type, importance, claim } = input
    const id = await insertInterest(tx, {
      programmeId: programme.id,
      unitId: unit.unitId,
      type,
      importance,
      claim,
      claimedOn: today,
      claimedBy: actor.id,
    })
    return {
      value: { interestId: id },
      events: [
        ofInterest('interest.claimed', { id, unitId: unit.unitId }, { after: { type, importance, claim } }),
      ],
    }
  },
})

/** The promotion group answers; the unit is asked whether it is satisfied. */
export const answerInterestDeed = deed({
  may: 'interest.answer',
  form: answerForm,
  on: (tx, { interestId }, { programme }) => lockInterest(tx, programme.id, interestId),
  do: async ({ tx, subject: interest, input: { answer, version }, actor, programme, today }) => {
    refuseAnswer(interest)
    refuseIfStale(interest, version)
    const answered = { answer, answeredOn: today, answeredBy: actor.id }
    await updateInterest(tx, programme.id, interest.id, answered)
    const before = { answer: interest.answer, answeredOn: interest.answeredOn }
    return {
      value: { interestId: interest.id },
      events: [
        ofInterest('interest.answered', interest, {
          before,
          after: { answer, answeredOn: today, claimedBy: interest.claimedBy },
        }),
      ],
    }
  },
})

/** The unit confirms that the answer meets its claim: from this day the claim counts (B1). */
export const confirmInterestDeed = deed({
  may: 'interest.confirm',
  form: confirmForm,
  on: (tx, { interestId }, { programme }) => lockInterest(tx, programme.id, interestId),
  do: async ({ tx, subject: interest, input, actor, programme, today }) => {
    refuseJudgement(interest)
    refuseIfStale(interest, input.version)
    await updateInterest(tx, programme.id, interest.id, { confirmedOn: today, confirmedBy: actor.id })
    return {
      value: { interestId: interest.id },
      events: [
        ofInterest('interest.confirmed', interest, {
          before: { confirmedOn: null },
          after: { confirmedOn: today, answeredBy: interest.answeredBy },
        }),
      ],
    }
  },
})

/** The answer does not satisfy: the claim is unanswered again; the event keeps the answer and the reason. */
export const declineAnswerDeed = deed({
  may: 'interest.confirm',
  form: declineForm,
  on: (tx, { interestId }, { programme }) => lockInterest(tx, programme.id, interestId),
  do: async ({ tx, subject: interest, input: { reason, version }, programme }) => {
    refuseJudgement(interest)
    refuseIfStale(interest, version)
    await updateInterest(tx, programme.id, interest.id, { answer: null, answeredOn: null, answeredBy: null })
    return {
      value: { interestId: interest.id },
      events: [
        ofInterest('interest.declined', interest, {
          before: { answer: interest.answer, answeredOn: interest.answeredOn },
          after: { reason, answeredBy: interest.answeredBy },
        }),
      ],
    }
  },
})

/** Taken back by the unit before it was confirmed; it stays on record with its day. */
export const withdrawInterestDeed = deed({
  may: 'interest.claim',
  form: withdrawForm,
  on: (tx, { interestId }, { programme }) => lockInterest(tx, programme.id, interestId),
  do: async ({ tx, subject: interest, input, programme, today }) => {
    refuseWithdrawal(interest)
    refuseIfStale(interest, input.version)
    await updateInterest(tx, programme.id, interest.id, { withdrawnOn: today })
    return {
      value: { interestId: interest.id },
      events: [
        ofInterest('interest.withdrawn', interest, {
          before: { withdrawnOn: null },
          after: { withdrawnOn: today },
        }),
      ],
    }
  },
})
