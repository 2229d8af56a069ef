import { addMonths, type Day, workdaysBetween } from '../../calendar.ts'
import { by, creditItem, isOverdue } from '../credit.ts'
import type { FindingEvidence, ReportDue } from '../evidence.ts'
import { counts, type Item, leftOut, type PartRule, type PartRules, type Ref } from '../part.ts'
import { latest } from './goal.ts'

/**
 * D4 supervision 督导 (paper §2.4): reports in time, findings put right, and they stay right.
 * The number of findings is never an input: nobody is paid for finding none, nor for hiding.
 */

/**
 * Accepted and submitted on time counts 1; late or absent 0. What came in time and waits for the reviewer is
 * left out: it is not absent, and the reviewer's pace is not the unit's.
 */
function reportItem(due: ReportDue, on: Day): Item {
  const ref: Ref = { kind: 'reportDue', id: due.id }
  const basis: Ref | null = due.reportId ? { kind: 'report', id: due.reportId } : null
  const submittedOn = by(due.submittedOn, on)
  if (!submittedOn) {
    if (!isOverdue(due.dueOn, on)) return leftOut(ref, 1, 'notDue')
    return counts(ref, 1, 0, 'missing', { daysLate: workdaysBetween(due.dueOn, on) })
  }
  const daysLate = workdaysBetween(due.dueOn, submittedOn)
  if (daysLate > 0) return counts(ref, 1, 0, 'late', { basis, daysLate })
  if (!by(due.acceptedOn, on)) return { ...leftOut(ref, 1, 'awaitingAcceptance'), basis }
  return counts(ref, 1, 1, 'onTime', { basis, daysLate: 0 })
}

const S1: PartRule = (evidence, on, { reportMonths }) => {
  const since = addMonths(on, -reportMonths)
  const dues = evidence.reportDues.filter(
    (due) => due.dueOn > since && (due.dueOn <= on || by(due.submittedOn, on)),
  )
  return dues.length === 0 ? 'none' : dues.map((due) => reportItem(due, on))
}

const raised = (findings: FindingEvidence[], on: Day) => findings.filter(({ raisedOn }) => raisedOn <= on)

const S2: PartRule = (evidence, on, constants) => {
  const findings = raised(evidence.findings, on)
  if (findings.length === 0) return 'none'
  return findings.map((f) => {
    const due = { weight: f.severity, dueOn: f.dueOn, doneOn: f.answeredOn, settledOn: f.closedOn }
    return creditItem({ kind: 'finding', id: f.id }, due, on, constants)
  })
}

/** Only the last re-visit speaks, and only "held" counts; a relapse counts although it puts the finding back on the list. */
function revisitItem(finding: FindingEvidence, on: Day): Item {
  const ref: Ref = { kind: 'finding', id: finding.id }
  const made = finding.revisits.filter((revisit) => revisit.on <= on)
  const last = latest(made, (revisit) => revisit.on)
  if (!last) return leftOut(ref, finding.severity, 'neverRevisited')
  const basis: Ref = { kind: 'revisit', id: last.id }
  return counts(ref, finding.severity, last.result === 'held' ? 1 : 0, last.result, { basis })
}

const S3: PartRule = (evidence, on) => {
  const lookedAt = (finding: FindingEvidence) => finding.revisits.some((revisit) => revisit.on <= on)
  const closed = raised(evidence.findings, on).filter((f) => by(f.closedOn, on) || lookedAt(f))
  return closed.length === 0 ? 'none' : closed.map((finding) => revisitItem(finding, on))
}

export const supervision: PartRules<'S1' | 'S2' | 'S3'> = { S1, S2, S3 }
