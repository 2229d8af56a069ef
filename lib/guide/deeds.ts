import { guideFacts, insertReason, lockReason, withdrawReason } from '../../db/queries/guide.ts'
import { findProgramme } from '../../db/queries/programmes.ts'
import { deed } from '../access/deed.ts'
import { Refusal } from '../refusal.ts'
import { reasonForm, withdrawReasonForm } from './form.ts'
import { refuseNeedless, refuseWithdrawn } from './guide.ts'

/** "This check does not apply to us, or is met elsewhere, because …": written, signed, dated. */
export const giveReasonDeed = deed({
  may: 'guide.reason',
  form: reasonForm,
  on: (tx, _input, { programme }) => findProgramme(tx, programme.id),
  do: async ({ tx, input: { check, reason }, actor, programme, today }) => {
    const facts = await guideFacts(tx, programme.id, today)
    refuseNeedless(facts[check])
    const id = await insertReason(tx, {
      programmeId: programme.id,
      checkCode: check,
      reason,
      givenOn: today,
      givenBy: actor.id,
    })
    if (!id) throw new Refusal('guide.reason-stands', {}, 'reason')
    return {
      value: { id, check },
      events: [{ name: 'guide.reason-given', record: { kind: 'guide', id }, after: { check, reason } }],
    }
  },
})

/** Taken back, never erased: the check stands open again from today. */
export const withdrawReasonDeed = deed({
  may: 'guide.reason',
  form: withdrawReasonForm,
  on: (tx, { reasonId }, { programme }) => lockReason(tx, programme.id, reasonId),
  do: async ({ tx, subject, actor, programme, today }) => {
    refuseWithdrawn(subject)
    await withdrawReason(tx, programme.id, subject.id, { on: today, by: actor.id })
    return {
      value: { id: subject.id, check: subject.checkCode },
      events: [
        {
          name: 'guide.reason-withdrawn',
          record: { kind: 'guide', id: subject.id },
          before: { check: subject.checkCode, reason: subject.reason },
        },
      ],
    }
  },
})
