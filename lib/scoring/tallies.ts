import { addDays, type Day, workdaysBetween } from '../calendar.ts'
import { by, isOverdue } from './credit.ts'
import { issued, latestReport, latestVerification } from './dimensions/goal.ts'
import type { AssignmentEvidence, Evidence } from './evidence.ts'
import { type Light, light } from './lights.ts'
import { sum } from './measure.ts'
import type { Model } from './model.ts'

/**
 * What is counted of a unit beside its scores, in the same shape as a measure (a numerator over a denominator), so
 * that a programme is again the sum of its units. Never enters a score.
 */
export type TallyCode =
  | 'reported'
  | 'verified'
  | 'verifiedCoverage'
  | 'done'
  | 'overdue'
  | 'dueSoon'
  | `light.${Light}`
  | 'openFindings'
  | 'overdueFindings'
  | 'lateReports'
  | 'awaitingReports'
  | 'claimed'
  | 'answeredFindings'
  | 'severeOverdue'
  | 'minutes'
  | 'reused'
  | 'covered'

export type Tally = { tally: TallyCode; numerator: number; denominator: number }

export const lights: readonly Light[] = ['grey', 'green', 'yellow', 'red', 'blue']

export const tallyCodes: readonly TallyCode[] = [
  'reported',
  'verified',
  'verifiedCoverage',
  'done',
  'overdue',
  'dueSoon',
  ...lights.map((colour) => `light.${colour}` as const),
  'openFindings',
  'overdueFindings',
  'lateReports',
  'awaitingReports',
  'claimed',
  'answeredFindings',
  'severeOverdue',
  'minutes',
  'reused',
  'covered',
]

/** q as the unit itself says it, 0..1: no cap, since it stands beside what was verified. */
function reported(assignment: AssignmentEvidence, on: Day): number {
  if (by(assignment.acceptedOn, on)) return 1
  return (latestReport(assignment, on)?.percent ?? 0) / 100
}

const total = <T>(things: readonly T[], amount: (thing: T) => number) =>
  things.reduce((sum, thing) => sum + amount(thing), 0)

function assignmentTallies(evidence: Evidence, on: Day, model: Model): Tally[] {
  const all = issued(evidence, on)
  const weight = total(all, (a) => a.weight)
  const weighted = (tally: TallyCode, q: (a: AssignmentEvidence) => number): Tally => ({
    tally,
    numerator: total(all, (a) => a.weight * q(a)),
    denominator: weight,
  })
  const counted = (tally: TallyCode, is: (a: AssignmentEvidence) => boolean): Tally => ({
    tally,
    numerator: all.filter(is).length,
    denominator: all.length,
  })
  const open = (a: AssignmentEvidence) => by(a.acceptedOn, on) === null
  const shown = new Map(all.map((a) => [a, light(a, on, model)]))
  return [
    weighted('reported', (a) => reported(a, on)),
    weighted('verified', (a) => (latestVerification(a, on)?.percent ?? 0) / 100),
    weighted('verifiedCoverage', (a) => (latestVerification(a, on) ? 1 : 0)),
    counted('done', (a) => !open(a)),
    counted('overdue', (a) => open(a) && a.dueOn !== null && isOverdue(a.dueOn, on)),
    counted('dueSoon', (a) => open(a) && isDueSoon(a.dueOn, on, model.constants.dueSoon)),
    ...lights.map((colour) => counted(`light.${colour}`, (a) => shown.get(a) === colour)),
  ]
}

/** Not overdue, and due within so many working days. */
function isDueSoon(dueOn: Day | null, on: Day, within: number): boolean {
  return dueOn !== null && !isOverdue(dueOn, on) && workdaysBetween(on, dueOn) <= within
}

function supervisionTallies(evidence: Evidence, on: Day): Tally[] {
  const raised = evidence.findings.filter(({ raisedOn }) => raisedOn <= on)
  const open = raised.filter(({ closedOn }) => !by(closedOn, on))
  const overdue = open.filter(({ dueOn }) => isOverdue(dueOn, on))
  const dues = evidence.reportDues.filter(
    ({ dueOn, submittedOn }) => isOverdue(dueOn, on) || by(submittedOn, on),
  )
  const late = dues.filter(({ dueOn, submittedOn }) => isOverdue(dueOn, by(submittedOn, on) ?? on))
  return [
    { tally: 'openFindings', numerator: open.length, denominator: raised.length },
    { tally: 'overdueFindings', numerator: overdue.length, denominator: open.length },
    { tally: 'lateReports', numerator: late.length, denominator: dues.length },
  ]
}

/** What waits for somebody's word: an officer's on reports and claimed completions, a supervisor's on answers. */
function waitingTallies(evidence: Evidence, on: Day): Tally[] {
  const assignments = issued(evidence, on)
  const sent = assignments.flatMap((a) => a.reports.filter(({ submittedOn }) => submittedOn <= on))
  const waiting = sent.filter((report) => !by(report.acceptedOn, on) && !by(report.returnedOn, on))
  const claimed = assignments.filter((a) => by(a.completedOn, on) && !by(a.acceptedOn, on))
  const open = evidence.findings.filter((f) => f.raisedOn <= on && !by(f.closedOn, on))
  const answered = open.filter((finding) => by(finding.answeredOn, on))
  const overdue = open.filter((finding) => isOverdue(finding.dueOn, on))
  const severe = overdue.filter((finding) => finding.severity === 3)
  return [
    { tally: 'awaitingReports', numerator: waiting.length, denominator: sent.length },
    { tally: 'claimed', numerator: claimed.length, denominator: assignments.length },
    { tally: 'answeredFindings', numerator: answered.length, denominator: open.length },
    { tally: 'severeOverdue', numerator: severe.length, denominator: overdue.length },
  ]
}

/** Days over which the cost of reporting is told: long enough for two reporting cycles. */
export const burdenDays = 30

/** What reporting cost the unit in the last thirty days: minutes over measured reports, reused over filled fields. */
function burdenTallies(evidence: Evidence, on: Day): Tally[] {
  const since = addDays(on, -burdenDays)
  const recent = issued(evidence, on).flatMap(({ reports }) =>
    reports.filter(({ submittedOn }) => submittedOn > since && submittedOn <= on),
  )
  const measured = recent.filter(({ seconds }) => typeof seconds === 'number')
  return [
    {
      tally: 'minutes',
      numerator: total(measured, ({ seconds }) => (seconds ?? 0) / 60),
      denominator: measured.length,
    },
    {
      tally: 'reused',
      numerator: total(recent, ({ reused }) => reused ?? 0),
      denominator: total(recent, ({ filled }) => filled ?? 0),
    },
  ]
}

/** S0: a visit was planned in the latest round begun by the day, and made. Where none was planned nothing is counted. */
function coverageTally({ rounds = [] }: Evidence, on: Day): Tally {
  const begun = rounds.filter(({ startsOn }) => startsOn <= on)
  const latest = begun.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0]
  const planned = latest?.planned ? 1 : 0
  return {
    tally: 'covered',
    numerator: planned && by(latest?.visitedOn ?? null, on) ? 1 : 0,
    denominator: planned,
  }
}

/** All tallies of a unit for a day, in the order of `tallyCodes`. Assignment counts have all assignments below. */
export function tallies(evidence: Evidence, on: Day, model: Model): Tally[] {
  return [
    ...assignmentTallies(evidence, on, model),
    ...supervisionTallies(evidence, on),
    ...waitingTallies(evidence, on),
    ...burdenTallies(evidence, on),
    coverageTally(evidence, on),
  ]
}

/** The tallies of a programme: sums over its units. */
export function poolTallies(units: readonly Tally[][]): Tally[] {
  const byCode = new Map<TallyCode, Tally[]>(tallyCodes.map((code) => [code, []]))
  for (const unit of units) for (const one of unit) byCode.get(one.tally)?.push(one)
  return [...byCode].map(([tally, all]) => ({ tally, ...sum(all) }))
}
