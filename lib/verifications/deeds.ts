import { answerRechecks } from '../../db/queries/rechecks.ts'
import { insertVerifications, lockAssignmentToVerify } from '../../db/queries/verifications.ts'
import { deed } from '../access/deed.ts'
import { verificationRecorded } from './events.ts'
import { verificationForm } from './form.ts'
import { checkVerifiedOn } from './verification.ts'

/** An independent finding of fact 核实 on one assignment, outside a visit. */
export const recordVerificationDeed = deed({
  may: 'verification.record',
  form: verificationForm,
  on: (tx, { assignmentId }, { programme }) => lockAssignmentToVerify(tx, programme.id, assignmentId),
  do: async ({ tx, subject: { unitId }, input, actor, programme, today }) => {
    checkVerifiedOn(input.verifiedOn, today, programme.startsOn)
    const row = { ...input, programmeId: programme.id, unitId, visitId: null, verifiedBy: actor.id }
    const [stored] = await insertVerifications(tx, [row])
    const { id } = stored!
    await answerRechecks(tx, programme.id, [{ assignmentId: input.assignmentId, verificationId: id }])
    return {
      value: { id, assignmentId: input.assignmentId },
      events: [verificationRecorded(id, unitId, input)],
    }
  },
})
