import {
  insertAnswers,
  insertIssue,
  listAnswers,
  lockAnswer,
  lockIssue,
  updateAnswer,
  updateIssue,
} from '../../db/queries/issues.ts'
import { findProgramme } from '../../db/queries/programmes.ts'
import { deed } from '../access/deed.ts'
import { chosenUnits } from '../meetings/chosen.ts'
import { Refusal, refuseIfStale } from '../refusal.ts'
import { answerIssueForm, raiseIssueForm, settleIssueForm } from './form.ts'
import { refuseAnswerBy, refuseAnswered, refuseSettled } from './issue.ts'

/** What blocks, and who must answer by when. Raised for the own unit by unit seats, by a group otherwise. */
export const raiseIssueDeed = deed({
  may: 'issue.raise',
  form: raiseIssueForm,
  on: (tx, _input, { programme }) => findProgramme(tx, programme.id),
  do: async ({ tx, input, actor, programme, today }) => {
    const byGroup = actor.seats.some((seat) => seat.group !== null)
    const raisedByUnitId = byGroup ? null : (actor.seats.find((seat) => seat.unitId)?.unitId ?? null)
    refuseAnswerBy(input.dueOn, today, !byGroup)
    if (raisedByUnitId && input.unitIds.includes(raisedByUnitId))
      throw new Refusal('issue.own-unit', {}, 'unitIds')
    const asked = await chosenUnits(tx, programme.id, input.unitIds, today)
    const { unitIds: _, dueOn, ...facts } = input
    const id = await insertIssue(tx, {
      ...facts,
      programmeId: programme.id,
      raisedOn: today,
      raisedBy: actor.id,
      raisedByUnitId,
    })
    await insertAnswers(
      tx,
      asked.map((unit) => ({
        programmeId: programme.id,
        issueId: id,
        unitId: unit.id,
        assignedOn: today,
        dueOn,
      })),
    )
    const record = { kind: 'issue', id }
    return {
      value: { id },
      events: [
        { name: 'issue.raised', record, unitId: raisedByUnitId, after: facts },
        ...asked.map((unit) => ({
          name: 'issue.put',
          record,
          unitId: unit.id,
          after: { title: facts.title, dueOn },
        })),
      ],
    }
  },
})

/** The unit's answer, given once; late is still an answer. */
export const answerIssueDeed = deed({
  may: 'issue.answer',
  form: answerIssueForm,
  on: (tx, { answerId }, { programme }) => lockAnswer(tx, programme.id, answerId),
  do: async ({ tx, subject: owed, input, actor, programme, today }) => {
    refuseAnswered(owed)
    refuseIfStale(owed, input.version)
    const answer = { answer: input.answer, answeredOn: today, answeredBy: actor.id }
    await updateAnswer(tx, programme.id, owed.id, answer)
    return {
      value: { id: owed.issueId },
      events: [
        {
          name: 'issue.answered',
          record: { kind: 'issue', id: owed.issueId },
          unitId: owed.unitId,
          before: { answeredOn: null },
          after: { ...answer, title: owed.title, raisedBy: owed.raisedBy },
        },
      ],
    }
  },
})

/** Settled by the promotion group; an answer that is still owed stays owed. */
export const settleIssueDeed = deed({
  may: 'issue.settle',
  form: settleIssueForm,
  on: (tx, { issueId }, { programme }) => lockIssue(tx, programme.id, issueId),
  do: async ({ tx, subject: issue, input, actor, programme, today }) => {
    refuseSettled(issue)
    refuseIfStale(issue, input.version)
    const settled = { settledOn: today, settledBy: actor.id, settlement: input.settlement }
    await updateIssue(tx, programme.id, issue.id, settled)
    const asked = await listAnswers(tx, programme.id, today, { issueId: issue.id })
    const units = [
      ...new Set([
        ...asked.map(({ unitId }) => unitId),
        ...(issue.raisedByUnitId ? [issue.raisedByUnitId] : []),
      ]),
    ]
    return {
      value: { id: issue.id },
      events: units.map((unitId) => ({
        name: 'issue.settled',
        record: { kind: 'issue', id: issue.id },
        unitId,
        before: { settledOn: null },
        after: { ...settled, title: issue.title },
      })),
    }
  },
})
