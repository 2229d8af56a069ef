import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import type { ReportInput } from './form.ts'

export type ReportState = 'draft' | 'submitted' | 'accepted' | 'returned'

type Stamps = { submittedOn: Day | null; acceptedOn: Day | null; returnedOn: Day | null }

/** draft → submitted → accepted | returned; each a dated fact, so any day can be asked. */
export function stateOf(report: Stamps, today: Day): ReportState {
  if (report.returnedOn && report.returnedOn <= today) return 'returned'
  if (report.acceptedOn && report.acceptedOn <= today) return 'accepted'
  return report.submittedOn ? 'submitted' : 'draft'
}

type Reported = {
  acceptedOn: Day | null
  evidenceRequired: 'never' | 'completion' | 'always'
}

/** Says no, by name, to a report that does not hold together: see the refusals of `report`. */
export function checkReport(
  assignment: Reported,
  last: { id: string; percent: number } | null,
  input: Omit<ReportInput, 'assignmentId'>,
) {
  if (assignment.acceptedOn) throw new Refusal('report.assignment-closed', { on: assignment.acceptedOn })
  if (input.seenReport && input.seenReport !== (last?.id ?? 'none')) throw new Refusal('stale')
  if (input.claimsCompletion && input.percent < 100)
    throw new Refusal('report.claim-below-100', {}, 'percent')
  if (last && input.percent < last.percent && input.problems === '')
    throw new Refusal('report.why-lower', { last: last.percent }, 'problems')
  if (needsEvidence(assignment.evidenceRequired, input.claimsCompletion) && input.attachmentIds.length === 0)
    throw new Refusal('report.evidence-required', {}, 'attachmentIds')
}

export function needsEvidence(rule: Reported['evidenceRequired'], claimsCompletion: boolean): boolean {
  return rule === 'always' || (rule === 'completion' && claimsCompletion)
}

/**
 * The day the unit says it was finished: the first claim that still stands. The last word counts, so a later report
 * below 100 % takes the claim back.
 */
export function completionClaimed(
  before: Day | null,
  report: { percent: number; claims: boolean },
  today: Day,
) {
  if (report.claims) return before ?? today
  return report.percent < 100 ? null : before
}

type Reviewed = Stamps & { acceptedByName: string | null; returnedByName: string | null }

/** A report is judged once. Who comes second is told who was first, and when. */
export function refuseIfReviewed(report: Reviewed) {
  if (report.acceptedOn)
    throw new Refusal('report.already-reviewed', {
      how: 'accepted',
      by: report.acceptedByName ?? '',
      on: report.acceptedOn,
    })
  if (report.returnedOn)
    throw new Refusal('report.already-reviewed', {
      how: 'returned',
      by: report.returnedByName ?? '',
      on: report.returnedOn,
    })
}

/** A completion is accepted once, and only after the unit has claimed it. */
export function checkCompletion(assignment: {
  completedOn: Day | null
  acceptedOn: Day | null
  acceptedByName: string | null
}) {
  if (assignment.acceptedOn)
    throw new Refusal('completion.already-accepted', {
      by: assignment.acceptedByName ?? '',
      on: assignment.acceptedOn,
    })
  if (!assignment.completedOn) throw new Refusal('completion.not-claimed')
}
