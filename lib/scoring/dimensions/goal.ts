import { type Day, earlier, workdaysSpanned } from '../../calendar.ts'
import { by, creditItem } from '../credit.ts'
import type { AssignmentEvidence, Evidence, ReportEvidence, VerificationEvidence } from '../evidence.ts'
import type { Constants } from '../model.ts'
import { counts, type Item, type PartRule, type PartRules, type Ref } from '../part.ts'

/** D1 goal 目标 (paper §2.1): clear, on plan, delivered when due. */

const ref = (assignment: AssignmentEvidence): Ref => ({ kind: 'assignment', id: assignment.id })

/** The assignments that had been issued by that day. */
export function issued(evidence: Evidence, on: Day): AssignmentEvidence[] {
  return evidence.assignments.filter(({ issuedOn }) => issuedOn <= on)
}

/** The latest of some dated words: by day, then by order within the day, then by id so that ties are settled. */
export function latest<T extends { id: string; order: number }>(
  words: T[],
  dayOf: (word: T) => Day,
): T | null {
  let last: T | null = null
  for (const word of words) {
    if (!last) last = word
    else {
      const [a, b] = [dayOf(word), dayOf(last)]
      if (a > b || (a === b && (word.order > last.order || (word.order === last.order && word.id > last.id))))
        last = word
    }
  }
  return last
}

/** The unit's latest word that was not sent back. */
export function latestReport(assignment: AssignmentEvidence, on: Day): ReportEvidence | null {
  const standing = assignment.reports.filter((r) => r.submittedOn <= on && !by(r.returnedOn, on))
  return latest(standing, ({ submittedOn }) => submittedOn)
}

export function latestVerification(assignment: AssignmentEvidence, on: Day): VerificationEvidence | null {
  const made = assignment.verifications.filter(({ verifiedOn }) => verifiedOn <= on)
  return latest(made, ({ verifiedOn }) => verifiedOn)
}

/** π in 0..1: working days of the plan that have passed, of those it spans. 0 without a due date. */
export function planned(assignment: AssignmentEvidence, on: Day): number {
  const { startsOn, dueOn } = assignment
  if (dueOn === null || on < startsOn) return 0
  const span = workdaysSpanned(startsOn, dueOn)
  if (span === 0) return on >= dueOn ? 1 : 0
  return workdaysSpanned(startsOn, earlier(on, dueOn)) / span
}

/** q in 0..1: 1 when completion is accepted, else what was last reported, capped. */
export function progress(assignment: AssignmentEvidence, on: Day, { unacceptedCap }: Constants): number {
  if (by(assignment.acceptedOn, on)) return 1
  return Math.min(unacceptedCap, (latestReport(assignment, on)?.percent ?? 0) / 100)
}

/** f: how many of target, unit of measure, baseline, due date and named person are filled. */
function clarity(assignment: AssignmentEvidence): number {
  const { hasTarget, hasMeasureUnit, hasBaseline, hasNamedPerson, dueOn } = assignment
  return [hasTarget, hasMeasureUnit, hasBaseline, hasNamedPerson, dueOn !== null].filter(Boolean).length
}

const G1: PartRule = (evidence, on) => {
  const assignments = issued(evidence, on)
  if (assignments.length === 0) return 'none'
  return assignments.map((a) => counts(ref(a), a.weight, clarity(a) / 5, 'clarity'))
}

function progressItem(assignment: AssignmentEvidence, on: Day, constants: Constants): Item {
  const { weight } = assignment
  const denominator = weight * planned(assignment, on)
  if (by(assignment.acceptedOn, on)) return counts(ref(assignment), weight, 1, 'accepted', { denominator })
  const report = latestReport(assignment, on)
  if (!report) return counts(ref(assignment), weight, 0, 'unreported', { denominator })
  const value = progress(assignment, on, constants)
  const reason = report.percent / 100 > value ? 'reportedCapped' : 'reported'
  const basis: Ref = { kind: 'report', id: report.id }
  return counts(ref(assignment), weight, value, reason, { denominator, basis })
}

/** EV over PV: the numerator may exceed the denominator; the ratio is capped at 1 where it is read. */
const G2: PartRule = (evidence, on, constants) => {
  const assignments = issued(evidence, on)
  if (assignments.length === 0) return 'none'
  return assignments.map((a) => progressItem(a, on, constants))
}

/** By the first approved due date, so that extensions do not repair the record. */
const G3: PartRule = (evidence, on, constants) => {
  const assignments = issued(evidence, on).filter((a) => a.firstDueOn ?? a.dueOn)
  if (assignments.length === 0) return 'none'
  return assignments.map((a) => {
    const dueOn = (a.firstDueOn ?? a.dueOn) as Day
    const due = { weight: a.weight, dueOn, doneOn: a.completedOn, settledOn: a.acceptedOn }
    return creditItem(ref(a), due, on, constants)
  })
}

export const goal: PartRules<'G1' | 'G2' | 'G3'> = { G1, G2, G3 }
