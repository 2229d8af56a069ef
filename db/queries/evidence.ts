import { type SQL, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import { dueAnswers, type RawReport } from '../../lib/reports/evidence.ts'
import type {
  AssignmentEvidence,
  Evidence,
  FindingEvidence,
  RevisitEvidence,
  VerificationEvidence,
} from '../../lib/scoring/evidence.ts'
import { emptyEvidence } from '../../lib/scoring/evidence.ts'
import type { Queryable } from '../open.ts'

/** A unit's records as they lie in the tables; `evidenceOn` makes of them what a score for one day reads. */
export type UnitRecords = {
  id: string
  joinedOn: Day
  assignments:
    | (Omit<AssignmentEvidence, 'reports' | 'verifications'> & { reportEvery: number | null })[]
    | null
  reports: RawReport[] | null
  verifications: (VerificationEvidence & { assignmentId: string })[] | null
  findings: Omit<FindingEvidence, 'revisits'>[] | null
  revisits: (RevisitEvidence & { findingId: string })[] | null
}

/** All rows of `table` that belong to the unit, as one JSON list. */
const ofUnit = (columns: SQL, table: SQL, more = sql``) =>
  sql`(select json_agg(json_build_object(${columns})) from ${table} where r.programme_id = u.programme_id and r.unit_id = u.id ${more})`

/**
 * Every record the scores of these units read, in one round trip. Dates are kept whole: the scoring itself leaves out
 * what lies after the day it is asked about, so any past day can be recomputed from the same rows.
 */
export async function loadRecords(
  db: Queryable,
  programmeId: string,
  unitIds: readonly string[],
): Promise<UnitRecords[]> {
  if (unitIds.length === 0) return []
  return db.execute<UnitRecords>(sql`
    select u.id, u.joined_on as "joinedOn",
      ${ofUnit(
        sql`'id', r.id, 'weight', r.weight, 'issuedOn', r.issued_on, 'startsOn', r.starts_on, 'dueOn', r.due_on,
            'firstDueOn', r.first_due_on, 'hasTarget', r.target <> '' and r.target_quantity is not null,
            'hasMeasureUnit', r.measure_unit is not null, 'hasBaseline', r.baseline_quantity is not null,
            'hasNamedPerson', r.named_person is not null, 'completedOn', r.completed_on, 'acceptedOn', r.accepted_on,
            'tiedToClauseFrom', null, 'tiedToClauseUntil', null, 'reportEvery', r.report_every`,
        sql`assignments r`,
      )} as assignments,
      ${ofUnit(
        sql`'id', r.id, 'assignmentId', r.assignment_id, 'forDueOn', r.for_due_on, 'submittedOn', r.submitted_on,
            'order', extract(epoch from r.submitted_at), 'percent', r.percent, 'returnedOn', r.returned_on, 'acceptedOn', r.accepted_on`,
        sql`reports r`,
        sql`and r.submitted_on is not null`,
      )} as reports,
      ${ofUnit(
        sql`'id', r.id, 'assignmentId', r.assignment_id, 'verifiedOn', r.verified_on,
            'order', extract(epoch from r.created_at), 'percent', r.percent`,
        sql`verifications r`,
      )} as verifications,
      ${ofUnit(
        sql`'id', r.id, 'severity', r.severity, 'raisedOn', r.raised_on, 'dueOn', r.due_on, 'closedOn', r.closed_on,
            'answeredOn', (select max(a.submitted_on) from rectifications a where a.programme_id = r.programme_id
              and a.finding_id = r.id and a.returned_on is null)`,
        sql`findings r`,
      )} as findings,
      ${ofUnit(
        sql`'id', r.id, 'findingId', r.finding_id, 'on', r."on", 'order', extract(epoch from r.created_at), 'result', r.result`,
        sql`revisits r`,
      )} as revisits
    from units u where u.programme_id = ${programmeId} and u.id in ${[...unitIds]}
    order by u.id`)
}

export function evidenceOn(row: UnitRecords, on: Day): Evidence {
  const reports = grouped(row.reports ?? [], (report) => report.assignmentId)
  const verifications = grouped(row.verifications ?? [], (verification) => verification.assignmentId)
  const revisits = grouped(row.revisits ?? [], (revisit) => revisit.findingId)
  const assignments = row.assignments ?? []
  return {
    ...emptyEvidence(row.id, row.joinedOn),
    assignments: assignments.map((assignment) => ({
      ...assignment,
      reports: reports.get(assignment.id) ?? [],
      verifications: verifications.get(assignment.id) ?? [],
    })),
    reportDues: assignments.flatMap((assignment) =>
      dueAnswers(assignment, reports.get(assignment.id) ?? [], on),
    ),
    findings: (row.findings ?? []).map((finding) => ({
      ...finding,
      revisits: revisits.get(finding.id) ?? [],
    })),
  }
}

function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}
