import type { Day } from '../calendar.ts'
import type { ReportDue, ReportEvidence } from '../scoring/evidence.ts'
import { type Cycle, reportDues } from './dues.ts'

export type RawReport = ReportEvidence & { assignmentId: string; forDueOn: Day | null }

/**
 * Every report owed on an assignment up to `on`, with the report that stood for it that day: the last one submitted
 * for that date that had not been returned, for a returned report answers nothing.
 */
export function dueAnswers(
  assignment: Cycle & { id: string },
  reports: readonly RawReport[],
  on: Day,
): ReportDue[] {
  const standing = new Map<Day, RawReport>()
  for (const report of reports) {
    if (!report.forDueOn || report.submittedOn > on) continue
    if (report.returnedOn && report.returnedOn <= on) continue
    const other = standing.get(report.forDueOn)
    if (!other || other.order < report.order) standing.set(report.forDueOn, report)
  }
  return [...new Set([...reportDues(assignment, on), ...standing.keys()])].map((dueOn) => {
    const report = standing.get(dueOn)
    return {
      id: `${assignment.id}/${dueOn}`,
      assignmentId: assignment.id,
      dueOn,
      submittedOn: report?.submittedOn ?? null,
      acceptedOn: report?.acceptedOn ?? null,
      reportId: report?.id ?? null,
    }
  })
}
