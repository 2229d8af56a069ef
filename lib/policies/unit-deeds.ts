import type { Tx } from '../../db/open.ts'
import { attach } from '../../db/queries/attachments.ts'
import { lockPolicy } from '../../db/queries/policies.ts'
import { isBound } from '../../db/queries/policy-binding.ts'
import { findReceipt, insertLocalPlan, insertReceipt } from '../../db/queries/receipts.ts'
import { lockUnitForWrite } from '../../db/queries/units.ts'
import { deed } from '../access/deed.ts'
import type { Scene } from '../access/scene.ts'
import { ofDocument } from './events.ts'
import { localPlanForm, receiptForm } from './form.ts'
import { refusePlan, refuseReceipt } from './policy.ts'

/** The document as it binds one unit; one that does not bind it is not there for it. Writes of a unit queue at it. */
async function documentOfUnit(
  tx: Tx,
  { policyId, unitId }: { policyId: string; unitId: string },
  { programme, today }: Scene,
) {
  const policy = await lockPolicy(tx, programme.id, policyId)
  if (!policy || policy.filedOn > today) return null
  const unit = await lockUnitForWrite(tx, programme.id, unitId)
  if (!unit || (policy.binding && !(await isBound(tx, programme.id, policyId, unitId)))) return null
  return { policy, unitId }
}

/** 签收: the unit has the document. One press, once. */
export const signReceiptDeed = deed({
  may: 'receipt.sign',
  form: receiptForm,
  on: documentOfUnit,
  do: async ({ tx, subject: { policy, unitId }, actor, programme, today }) => {
    refuseReceipt(policy, await findReceipt(tx, programme.id, policy.id, unitId))
    const row = { programmeId: programme.id, policyId: policy.id, unitId }
    await insertReceipt(tx, { ...row, receivedOn: today, receivedBy: actor.id })
    return {
      value: { policyId: policy.id },
      events: [
        ofDocument('receipt.signed', policy.id, {
          unitId,
          before: { receivedOn: null },
          after: { receivedOn: today, dueOn: policy.receiptDueOn },
        }),
      ],
    }
  },
})

/** 配套文件: the unit's own document under the binding one, with its file. */
export const recordLocalPlanDeed = deed({
  may: 'local-plan.record',
  form: localPlanForm,
  on: documentOfUnit,
  do: async ({ tx, subject: { policy, unitId }, input, actor, programme, today }) => {
    refusePlan(policy, input, today)
    const { title, number, issuedOn } = input
    const id = await insertLocalPlan(tx, {
      programmeId: programme.id,
      policyId: policy.id,
      unitId,
      title,
      number,
      issuedOn,
      recordedOn: today,
      recordedBy: actor.id,
    })
    await attach(tx, {
      programmeId: programme.id,
      unitId,
      personId: actor.id,
      ids: input.attachmentIds,
      to: { localPlanId: id },
    })
    return {
      value: { id, policyId: policy.id },
      events: [
        ofDocument('local-plan.recorded', policy.id, {
          unitId,
          after: { localPlanId: id, title, number, issuedOn, filedBy: policy.filedBy },
        }),
      ],
    }
  },
})
