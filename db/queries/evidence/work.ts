import { sql } from 'drizzle-orm'
import type { Day } from '../../../lib/calendar.ts'
import { type FindingRow, findingOn, type RevisitRow } from '../../../lib/findings/evidence.ts'
import { dueAnswers, type RawReport } from '../../../lib/reports/evidence.ts'
import type { AssignmentEvidence, Evidence, VerificationEvidence } from '../../../lib/scoring/evidence.ts'
import { grouped, list, ofUnit } from './rows.ts'
import { type Tie, tieOn } from './ties.ts'

type AssignmentRow = Omit<
  AssignmentEvidence,
  'reports' | 'verifications' | 'tiedToClauseFrom' | 'tiedToClauseUntil'
> & { keyTaskId: string; reportEvery: number | null }

export type WorkRows = {
  assignments: AssignmentRow[] | null
  reports: RawReport[] | null
  verifications: (VerificationEvidence & { assignmentId: string })[] | null
  findings: Omit<FindingRow, 'revisits'>[] | null
  revisits: (RevisitRow & { findingId: string })[] | null
}

/** D1 goal and D4 supervision: the plan, the unit's word, what was found. */
export const workColumns = sql`
  ${list(
    sql`'id', r.id, 'keyTaskId', r.key_task_id, 'weight', r.weight, 'issuedOn', r.issued_on, 'startsOn', r.starts_on,
      'dueOn', r.due_on, 'firstDueOn', r.first_due_on, 'hasTarget', r.target <> '' and r.target_quantity is not null,
      'hasMeasureUnit', r.measure_unit is not null, 'hasBaseline', r.baseline_quantity is not null,
      'hasNamedPerson', r.named_person is not null, 'completedOn', r.completed_on, 'acceptedOn', r.accepted_on,
      'reportEvery', r.report_every`,
    sql`assignments r`,
    ofUnit,
  )} as assignments,
  ${list(
    sql`'id', r.id, 'assignmentId', r.assignment_id, 'forDueOn', r.for_due_on, 'submittedOn', r.submitted_on,
      'order', extract(epoch from r.submitted_at), 'percent', r.percent, 'returnedOn', r.returned_on,
      'acceptedOn', r.accepted_on, 'seconds', r.seconds_spent, 'filled', r.fields_filled, 'reused', r.fields_reused`,
    sql`reports r`,
    sql`${ofUnit} and r.submitted_on is not null`,
  )} as reports,
  ${list(
    sql`'id', r.id, 'assignmentId', r.assignment_id, 'verifiedOn', r.verified_on,
      'order', extract(epoch from r.created_at), 'percent', r.percent`,
    sql`verifications r`,
    ofUnit,
  )} as verifications,
  ${list(
    sql`'id', r.id, 'severity', r.severity, 'raisedOn', r.raised_on, 'dueOn', r.due_on, 'closedOn', r.closed_on,
      'answers', (select json_agg(json_build_object('submittedOn', a.submitted_on, 'acceptedOn', a.accepted_on,
        'returnedOn', a.returned_on)) from rectifications a where a.programme_id = r.programme_id and a.finding_id = r.id)`,
    sql`findings r`,
    ofUnit,
  )} as findings,
  ${list(
    sql`'id', r.id, 'findingId', r.finding_id, 'on', r."on", 'order', extract(epoch from r.created_at), 'result', r.result,
      'closedOnBefore', r.closed_on_before, 'dueOnBefore', r.due_on_before`,
    sql`revisits r`,
    ofUnit,
  )} as revisits`

export function workEvidence(
  rows: WorkRows,
  ties: readonly Tie[],
  on: Day,
): Pick<Evidence, 'assignments' | 'reportDues' | 'findings'> {
  const reports = grouped(rows.reports, (report) => report.assignmentId)
  const verifications = grouped(rows.verifications, (verification) => verification.assignmentId)
  const revisits = grouped(rows.revisits, (revisit) => revisit.findingId)
  const assignments = rows.assignments ?? []
  return {
    assignments: assignments.map((assignment) => ({
      ...assignment,
      ...tieOn(ties, assignment.keyTaskId, on),
      reports: reports.get(assignment.id) ?? [],
      verifications: verifications.get(assignment.id) ?? [],
    })),
    reportDues: assignments.flatMap((a) => dueAnswers(a, reports.get(a.id) ?? [], on)),
    findings: (rows.findings ?? []).map((f) => findingOn({ ...f, revisits: revisits.get(f.id) ?? [] }, on)),
  }
}
