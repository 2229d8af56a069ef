import { attach, copyLoose, release } from '../../db/queries/attachments.ts'
import {
  claimCompletion,
  lastSubmitted,
  lockCompletion,
  standingReports,
  writeReport,
} from '../../db/queries/reports.ts'
import { type Done, deed, type Work } from '../access/deed.ts'
import { reuse } from '../burden/burden.ts'
import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import { dueAnswered } from './dues.ts'
import { type DraftInput, type ReportInput, reportForm, writtenForm } from './form.ts'
import { checkReport, completionClaimed } from './report.ts'

type Assignment = NonNullable<Awaited<ReturnType<typeof lockCompletion>>>
type Written = {
  kind: 'submitted' | 'draft'
  id: string
  assignmentId: string
  percent: number
  forDueOn: Day | null
}

/** Both buttons of the report form. */
export const writeReportDeed = deed({
  may: 'report.submit',
  form: writtenForm,
  on: (tx, { assignmentId }, { programme }) => lockCompletion(tx, programme.id, assignmentId),
  do: (work): Promise<Done<Written>> =>
    work.input.intent === 'draft'
      ? saveDraft({ ...work, input: work.input })
      : submit({ ...work, input: work.input }),
})

/** The same for programs, which keep no drafts. */
export const submitReportDeed = deed({
  may: 'report.submit',
  form: reportForm,
  on: (tx, { assignmentId }, { programme }) => lockCompletion(tx, programme.id, assignmentId),
  do: submit,
})

async function submit(work: Work<ReportInput, Assignment>): Promise<Done<Written>> {
  const { tx, input, subject: assignment, programme, today, now } = work
  const standing = await standingReports(tx, programme.id, assignment.id, today)
  const last = standing[0] ?? null
  checkReport(assignment, last, input)
  const answered = standing.flatMap(({ forDueOn }) => forDueOn ?? [])
  const forDueOn = dueAnswered(assignment, answered, today)
  const before = await lastSubmitted(tx, programme.id, assignment.id, today)
  const report = await keep(work, {
    ...{ percent: input.percent, forDueOn, submittedAt: now, submittedOn: today },
    ...{ secondsSpent: input.secondsSpent, ...reuse(input, before) },
  })
  const claimed = completionClaimed(
    assignment.completedOn,
    { percent: input.percent, claims: input.claimsCompletion },
    today,
  )
  if (claimed !== assignment.completedOn) await claimCompletion(tx, programme.id, assignment.id, claimed)
  const { percent, claimsCompletion } = input
  return {
    value: { kind: 'submitted', id: report.id, assignmentId: assignment.id, percent, forDueOn },
    events: [
      {
        name: 'report.submitted',
        record: { kind: 'report', id: report.id },
        unitId: assignment.unitId,
        before: { percent: last?.percent ?? null, completedOn: assignment.completedOn },
        after: { assignmentId: assignment.id, percent, claimsCompletion, completedOn: claimed, forDueOn },
      },
    ],
  }
}

/** Kept for the unit only: a draft is nobody's record yet, so nothing is told and nothing is measured. */
async function saveDraft(work: Work<DraftInput, Assignment>): Promise<Done<Written>> {
  const { input, subject: assignment } = work
  if (assignment.acceptedOn) throw new Refusal('report.assignment-closed', { on: assignment.acceptedOn })
  const percent = input.percent ?? 0
  const { id } = await keep(work, { percent })
  return { value: { kind: 'draft', id, assignmentId: assignment.id, percent, forDueOn: null }, events: [] }
}

type Stamps = {
  percent: number
  forDueOn?: Day | null
  submittedAt?: Date
  submittedOn?: Day
  secondsSpent?: number | null
  fieldsFilled?: number
  fieldsReused?: number
}

/** Stores the words and their files, over the draft where there is one. */
async function keep(
  { tx, input, subject, programme, actor, today }: Work<DraftInput, Assignment>,
  stamps: Stamps,
) {
  const { quantity, sentence, problems, helpNeeded, nextStep, claimsCompletion } = input
  const ids = await withCopies(tx, programme.id, subject.id, actor.id, today, input.attachmentIds)
  const report = await writeReport(tx, {
    programmeId: programme.id,
    assignmentId: subject.id,
    unitId: subject.unitId,
    writtenBy: actor.id,
    ...{ quantity, sentence, problems, helpNeeded, nextStep, claimsCompletion },
    ...stamps,
  })
  const to = { reportId: report.id }
  await release(tx, programme.id, to, ids)
  await attach(tx, { programmeId: programme.id, unitId: subject.unitId, personId: actor.id, ids, to })
  return report
}

/** A report that corrects a returned one may carry its files over; the returned one keeps its own. */
async function withCopies(
  tx: Parameters<typeof attach>[0],
  programmeId: string,
  assignmentId: string,
  personId: string,
  today: Day,
  ids: string[],
): Promise<string[]> {
  const last = ids.length > 0 ? await lastSubmitted(tx, programmeId, assignmentId, today) : null
  if (!last?.returnedOn) return ids
  const copies = await copyLoose(tx, programmeId, { reportId: last.id }, ids, personId)
  return ids.map((id) => copies.get(id) ?? id)
}
