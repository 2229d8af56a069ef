import { attach } from '../../db/queries/attachments.ts'
import { findDuties } from '../../db/queries/duties.ts'
import { findLadder } from '../../db/queries/ladder.ts'
import { insertSlip, type LockedSlip, lockSlip, standingSlip, updateSlip } from '../../db/queries/slips.ts'
import { deed, type NewEvent } from '../access/deed.ts'
import { addWorkdays, workdaysBetween } from '../calendar.ts'
import { Refusal, refuseIfStale } from '../refusal.ts'
import { closeForm, decideSlipForm, proposeForm, receiveForm, replyForm } from './form.ts'
import { numberSlips } from './issue.ts'
import { refuseClosing, refuseDecided, refuseReceipt, refuseReply, refuseSilentRefusal } from './slip.ts'

const happened = (name: string, slip: LockedSlip, after: object = {}): NewEvent => ({
  name: `slip.${name}`,
  record: { kind: 'slip', id: slip.id },
  unitId: slip.unitId,
  after: { rung: slip.rung, item: slip.item, number: slip.number, ...after },
})

/** A red slip, a talk or a circular on an open duty: the supervision group says why, the leading group's head decides. */
export const proposeSlipDeed = deed({
  may: 'escalation.propose',
  form: proposeForm,
  on: async (tx, { duty }, { programme, today }) => {
    const [found] = await findDuties(tx, programme, today, [duty])
    return found ?? null
  },
  do: async ({ tx, subject: duty, input: { rung, reason, duty: key }, actor, programme, today }) => {
    const standing = await standingSlip(tx, programme.id, key, rung)
    if (standing)
      throw new Refusal(
        standing.issuedOn ? 'slip.issued-already' : 'slip.proposed-already',
        { on: standing.issuedOn ?? standing.proposedOn ?? '' },
        'rung',
      )
    const id = await insertSlip(tx, {
      programmeId: programme.id,
      unitId: duty.unitId,
      rung,
      kind: duty.kind,
      recordId: duty.recordId,
      item: duty.title,
      itemEn: duty.titleEn,
      dueOn: duty.dueOn,
      daysOver: workdaysBetween(duty.dueOn, today),
      reason,
      proposedOn: today,
      proposedBy: actor.id,
    })
    const event = { record: { kind: 'slip', id }, unitId: duty.unitId }
    return {
      value: { id },
      events: [{ ...event, name: 'slip.proposed', after: { rung, item: duty.title, reason } }],
    }
  },
})

/** Issued on numbered paper over the decider's name, or refused with a reason. */
export const decideSlipDeed = deed({
  may: 'escalation.decide',
  form: decideSlipForm,
  on: (tx, { slipId }, { programme }) => lockSlip(tx, programme.id, slipId),
  do: async ({ tx, subject: slip, input, actor, programme, today, now }) => {
    refuseDecided(slip)
    refuseIfStale(slip, input.version)
    const approved = input.approve === 'yes'
    refuseSilentRefusal(approved, input.reason)
    const { rung, unitId } = slip
    const value = { id: slip.id, rung, unitId, approved }
    if (!approved) {
      const refused = { refusedOn: today, refusedBy: actor.id, refusedWhy: input.reason }
      await updateSlip(tx, programme.id, slip.id, refused)
      const after = { reason: input.reason, proposedBy: slip.proposedBy }
      return { value, events: [happened('refused', slip, after)] }
    }
    const { replyWithin } = await findLadder(tx, programme)
    const replyDueOn = addWorkdays(today, replyWithin)
    await updateSlip(tx, programme.id, slip.id, { issuedOn: today, issuedBy: actor.id, replyDueOn })
    const onPaper = { ...paperOf(slip), replyDueOn }
    const [number] = await numberSlips(tx, programme, [onPaper], { on: today, at: now, by: actor })
    return { value, events: [happened('issued', slip, { number, replyDueOn, proposedBy: slip.proposedBy })] }
  },
})

/** Only paper rungs are stored (a check of the table). */
const paperOf = (slip: LockedSlip) => slip as LockedSlip & Parameters<typeof numberSlips>[2][number]

/** Signed for 签收, by whom and when. */
export const receiveSlipDeed = deed({
  may: 'slip.receive',
  form: receiveForm,
  on: (tx, { slipId }, { programme }) => lockSlip(tx, programme.id, slipId),
  do: async ({ tx, subject: slip, actor, programme, today, now }) => {
    refuseReceipt(slip)
    await updateSlip(tx, programme.id, slip.id, { receivedOn: today, receivedAt: now, receivedBy: actor.id })
    return { value: { id: slip.id }, events: [happened('received', slip)] }
  },
})

/** The unit's answer, with evidence if it has any; answering signs for the slip too. */
export const replySlipDeed = deed({
  may: 'slip.reply',
  form: replyForm,
  on: (tx, { slipId }, { programme }) => lockSlip(tx, programme.id, slipId),
  do: async ({ tx, subject: slip, input, actor, programme, today, now }) => {
    refuseReply(slip)
    refuseIfStale(slip, input.version)
    const receipt = slip.receivedOn ? {} : { receivedOn: today, receivedAt: now, receivedBy: actor.id }
    const answer = { reply: input.reply, repliedOn: today, repliedBy: actor.id }
    await updateSlip(tx, programme.id, slip.id, { ...receipt, ...answer })
    await attach(tx, {
      programmeId: programme.id,
      unitId: slip.unitId,
      personId: actor.id,
      ids: input.attachmentIds,
      to: { slipId: slip.id },
    })
    return { value: { id: slip.id }, events: [happened('replied', slip, { issuedBy: slip.issuedBy })] }
  },
})

/** The supervision group is content with the answer, or says why the slip needs none. */
export const closeSlipDeed = deed({
  may: 'slip.close',
  form: closeForm,
  on: (tx, { slipId }, { programme }) => lockSlip(tx, programme.id, slipId),
  do: async ({ tx, subject: slip, input, actor, programme, today }) => {
    refuseClosing(slip, input.note)
    refuseIfStale(slip, input.version)
    const closed = { closedOn: today, closedBy: actor.id, closing: input.note }
    await updateSlip(tx, programme.id, slip.id, closed)
    return { value: { id: slip.id }, events: [happened('closed', slip, { note: input.note })] }
  },
})
