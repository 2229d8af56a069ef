import { attach } from '../../db/queries/attachments.ts'
import {
  changeFinding,
  insertFindings,
  insertRectification,
  insertRevisit,
  judgeRectification,
  lockAnswer,
  lockFinding,
} from '../../db/queries/findings.ts'
import { deed, type NewEvent } from '../access/deed.ts'
import { refuseIfStale } from '../refusal.ts'
import { unitToSupervise } from '../visits/unit.ts'
import { findingRaised, rowOf } from './events.ts'
import { checkAnswerable, checkDeadline, checkJudgeable, checkRevisit, reopening } from './finding.ts'
import { findingForm, rectificationForm, returnForm, revisitForm } from './form.ts'

/** A fault written down without a visit: from papers, a call, a complaint. */
export const raiseFindingDeed = deed({
  may: 'finding.raise',
  form: findingForm,
  on: (tx, { unitId }, scene) => unitToSupervise(tx, unitId, scene),
  do: async ({ tx, subject, input, actor, programme, today }) => {
    checkDeadline(input.dueOn, today)
    const at = { programmeId: programme.id, unitId: subject.id, visitId: null }
    const [stored] = await insertFindings(tx, [rowOf(input, { ...at, raisedOn: today, raisedBy: actor.id })])
    const { id } = stored!
    const ids = input.attachmentIds
    await attach(tx, {
      programmeId: programme.id,
      unitId: subject.id,
      personId: actor.id,
      ids,
      to: { findingId: id },
    })
    return { value: { id }, events: [findingRaised(id, subject.id, input)] }
  },
})

/** The unit's answer, with evidence; whoever raised the finding is told. */
export const submitRectificationDeed = deed({
  may: 'rectification.submit',
  form: rectificationForm,
  on: (tx, { findingId }, { programme }) => lockFinding(tx, programme.id, findingId),
  do: async ({ tx, subject: finding, input, actor, programme, today, now }) => {
    checkAnswerable(finding)
    refuseIfStale(finding, input.version)
    const { unitId } = finding
    const id = await insertRectification(tx, {
      programmeId: programme.id,
      findingId: finding.id,
      unitId,
      answer: input.answer,
      responsible: input.responsible,
      measures: input.measures,
      submittedOn: today,
      submittedAt: now,
      submittedBy: actor.id,
    })
    await attach(tx, {
      programmeId: programme.id,
      unitId,
      personId: actor.id,
      ids: input.attachmentIds,
      to: { rectificationId: id },
    })
    await changeFinding(tx, programme.id, finding.id, {})
    return {
      value: { id, findingId: finding.id },
      events: [
        {
          name: 'rectification.submitted',
          record: { kind: 'rectification', id },
          unitId,
          after: { findingId: finding.id, raisedBy: finding.raisedBy },
        },
      ],
    }
  },
})

export const returnRectificationDeed = deed({
  may: 'rectification.return',
  form: returnForm,
  on: (tx, { rectificationId }, { programme }) => lockAnswer(tx, programme.id, rectificationId),
  do: async ({ tx, subject: { finding, answer, unitId }, input, actor, programme, today }) => {
    checkJudgeable({ ...finding, ...answer })
    await judgeRectification(tx, programme.id, answer.id, {
      returnedOn: today,
      returnedBy: actor.id,
      returnReason: input.reason,
    })
    await changeFinding(tx, programme.id, finding.id, {})
    return {
      value: { id: answer.id, findingId: finding.id },
      events: [
        {
          name: 'rectification.returned',
          record: { kind: 'rectification', id: answer.id },
          unitId,
          after: { findingId: finding.id, reason: input.reason },
        },
      ],
    }
  },
})

/** A later look 回头看. Held or partly held is noted; a relapse puts the finding back on the list with a new deadline. */
export const revisitFindingDeed = deed({
  may: 'finding.revisit',
  form: revisitForm,
  on: (tx, { findingId }, { programme }) => lockFinding(tx, programme.id, findingId),
  do: async ({ tx, subject: finding, input, actor, programme, today }) => {
    checkRevisit(finding, input, today)
    refuseIfStale(finding, input.version)
    const { unitId } = finding
    const { on, result, note } = input
    const change = reopening(input)
    const undone = change ? { closedOnBefore: finding.closedOn, dueOnBefore: finding.dueOn } : {}
    const id = await insertRevisit(tx, {
      ...undone,
      programmeId: programme.id,
      findingId: finding.id,
      unitId,
      on,
      result,
      note,
      by: actor.id,
    })
    const record = { kind: 'finding', id: finding.id }
    const looked: NewEvent = { name: 'finding.revisited', record, unitId, after: { on, result } }
    await changeFinding(tx, programme.id, finding.id, change ?? {})
    const before = { closedOn: finding.closedOn, closedBy: finding.closedBy, dueOn: finding.dueOn }
    const after = { dueOn: change?.dueOn, severity: finding.severity, reason: note }
    const events = change ? [looked, { name: 'finding.reopened', record, unitId, before, after }] : [looked]
    return { value: { id, findingId: finding.id, result }, events }
  },
})
