import {
  acceptCompletionOf,
  claimCompletion,
  judgeReport,
  lockCompletion,
  lockReport,
  standingReports,
} from '../../db/queries/reports.ts'
import { type Done, deed, type NewEvent } from '../access/deed.ts'
import { may } from '../access/permissions.ts'
import { Refusal, refuseIfStale } from '../refusal.ts'
import { acceptForm, completionForm, returnForm } from './form.ts'
import { checkCompletion, refuseIfReviewed } from './report.ts'

type Judged = { id: string; assignmentId: string; completionAccepted: boolean }

/** Accepts a report; in the same breath, where the officer says so, the completion it claims. */
export const acceptReportDeed = deed({
  may: 'report.review',
  form: acceptForm,
  on: (tx, { reportId }, { programme }) => lockReport(tx, programme.id, reportId),
  do: async ({ tx, input, subject, actor, programme, today, now }): Promise<Done<Judged>> => {
    refuseIfReviewed(subject)
    refuseIfStale(subject, input.version)
    await judgeReport(tx, programme.id, subject.id, {
      acceptedAt: now,
      acceptedOn: today,
      acceptedBy: actor.id,
    })
    const events: NewEvent[] = [
      {
        name: 'report.accepted',
        record: { kind: 'report', id: subject.id },
        unitId: subject.unitId,
        after: { assignmentId: subject.assignmentId, percent: subject.percent, acceptedOn: today },
      },
    ]
    if (input.acceptCompletion) {
      if (!may('completion.accept', actor, subject)) throw new Refusal('not-permitted')
      checkCompletion(subject.assignment)
      await acceptCompletionOf(tx, programme.id, subject.assignmentId, {
        acceptedOn: today,
        acceptedBy: actor.id,
      })
      events.push(completionAccepted(subject.assignment, today))
    }
    const { id, assignmentId } = subject
    return { value: { id, assignmentId, completionAccepted: input.acceptCompletion }, events }
  },
})

/** Sends a report back with its reason. It then answers nothing, and a completion it claimed is claimed no more. */
export const returnReportDeed = deed({
  may: 'report.review',
  form: returnForm,
  on: (tx, { reportId }, { programme }) => lockReport(tx, programme.id, reportId),
  do: async ({ tx, input, subject, actor, programme, today, now }): Promise<Done<Judged>> => {
    refuseIfReviewed(subject)
    refuseIfStale(subject, input.version)
    const { id, assignmentId, unitId, writtenBy, assignment } = subject
    await judgeReport(tx, programme.id, id, {
      returnedAt: now,
      returnedOn: today,
      returnedBy: actor.id,
      returnReason: input.reason,
    })
    if (subject.claimsCompletion && !assignment.acceptedOn) {
      const others = (await standingReports(tx, programme.id, assignmentId, today)).filter(
        ({ claims }) => claims,
      )
      await claimCompletion(tx, programme.id, assignmentId, others.at(-1)?.submittedOn ?? null)
    }
    return {
      value: { id, assignmentId, completionAccepted: false },
      events: [
        {
          name: 'report.returned',
          record: { kind: 'report', id },
          unitId,
          after: { assignmentId, writtenBy, reason: input.reason, returnedOn: today },
        },
      ],
    }
  },
})

/** 验收完成: the completion the unit claimed is accepted; from now on it counts in full. */
export const acceptCompletionDeed = deed({
  may: 'completion.accept',
  form: completionForm,
  on: (tx, { assignmentId }, { programme }) => lockCompletion(tx, programme.id, assignmentId),
  do: async ({ tx, input, subject, actor, programme, today }): Promise<Done<{ assignmentId: string }>> => {
    checkCompletion(subject)
    refuseIfStale(subject, input.version)
    await acceptCompletionOf(tx, programme.id, subject.id, { acceptedOn: today, acceptedBy: actor.id })
    return { value: { assignmentId: subject.id }, events: [completionAccepted(subject, today)] }
  },
})

function completionAccepted(
  assignment: { id: string; unitId: string; completedOn: string | null },
  today: string,
) {
  return {
    name: 'completion.accepted',
    record: { kind: 'assignment', id: assignment.id },
    unitId: assignment.unitId,
    before: { acceptedOn: null },
    after: { completedOn: assignment.completedOn, acceptedOn: today },
  }
}
