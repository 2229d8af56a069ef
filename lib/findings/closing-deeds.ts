import type { Tx } from '../../db/open.ts'
import { changeFinding, insertSignOff, judgeRectification, lockAnswer } from '../../db/queries/findings.ts'
import { deed, type NewEvent } from '../access/deed.ts'
import type { Scene } from '../access/scene.ts'
import { checkSigning, nextStep } from './closing.ts'
import { checkJudgeable } from './finding.ts'
import { acceptForm } from './form.ts'

type Locked = NonNullable<Awaited<ReturnType<typeof lockAnswer>>>
type Signing = Pick<Scene, 'actor' | 'programme' | 'today'> & { tx: Tx; subject: Locked }

/**
 * A second person accepts: the finding is closed off the list 销号. A grave one is closed level by level: this is the
 * first or the second supervisor's signature.
 */
export const acceptRectificationDeed = deed({
  may: 'rectification.accept',
  form: acceptForm,
  on: (tx, { rectificationId }, { programme }) => lockAnswer(tx, programme.id, rectificationId),
  do: (work) => sign(work, 'supervisor'),
})

/** The head's signature, which closes a grave finding. */
export const approveClosingDeed = deed({
  may: 'closing.approve',
  form: acceptForm,
  on: (tx, { rectificationId }, { programme }) => lockAnswer(tx, programme.id, rectificationId),
  do: (work) => sign(work, 'head'),
})

async function sign(work: Signing, as: 'supervisor' | 'head') {
  const { subject, actor } = work
  const { finding, answer, signed } = subject
  checkJudgeable({ ...finding, ...answer })
  const step = nextStep(finding.severity, signed)
  checkSigning(step, as, actor.id, signed)
  const event = step.last ? await close(work) : await signLevel(work, step.level)
  return { value: { id: answer.id, findingId: finding.id, closed: step.last }, events: [event] }
}

async function close({ tx, subject, actor, programme, today }: Signing): Promise<NewEvent> {
  const { finding, answer, unitId } = subject
  await judgeRectification(tx, programme.id, answer.id, { acceptedOn: today, acceptedBy: actor.id })
  await changeFinding(tx, programme.id, finding.id, { closedOn: today, closedBy: actor.id })
  return {
    name: 'rectification.accepted',
    record: { kind: 'rectification', id: answer.id },
    unitId,
    before: { closedOn: null },
    after: { findingId: finding.id, closedOn: today },
  }
}

async function signLevel(
  { tx, subject, actor, programme, today }: Signing,
  level: number,
): Promise<NewEvent> {
  const { finding, answer, unitId } = subject
  const signed = { level, signedOn: today, signedBy: actor.id }
  await insertSignOff(tx, { programmeId: programme.id, rectificationId: answer.id, ...signed })
  await changeFinding(tx, programme.id, finding.id, {})
  return {
    name: 'rectification.signed',
    record: { kind: 'rectification', id: answer.id },
    unitId,
    after: { findingId: finding.id, level },
  }
}
