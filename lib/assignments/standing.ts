import { type Day, workdaysBetween } from '../calendar.ts'
import { dueAnswered } from '../reports/dues.ts'
import { isOverdue } from '../scoring/credit.ts'
import { planned } from '../scoring/dimensions/goal.ts'
import type { AssignmentEvidence } from '../scoring/evidence.ts'
import { type Light, light, performance } from '../scoring/lights.ts'
import { defaultModel, type Model } from '../scoring/model.ts'

/** What of an assignment decides where it stands on a day: its plan, the unit's last word, the last verification. */
export type Standing = {
  id: string
  weight: number
  issuedOn: Day
  startsOn: Day
  dueOn: Day
  firstDueOn: Day
  reportEvery: number | null
  completedOn: Day | null
  acceptedOn: Day | null
  /** The last report that was not returned; 0..100. */
  reportId: string | null
  reportedPercent: number | null
  reportedOn: Day | null
  /** The last verification; 0..100. */
  verifiedPercent: number | null
  verifiedOn: Day | null
  /** The unit's last report, when it was returned and nothing came after it. */
  returnedReportId: string | null
  /** Reporting dates that a report stands for. */
  answered: readonly Day[] | null
}

/** The little that a light reads, in the form in which the scoring reads it. */
export function evidenceOf(standing: Standing): AssignmentEvidence {
  const { reportId, reportedOn, reportedPercent, verifiedOn, verifiedPercent } = standing
  return {
    ...standing,
    hasTarget: false,
    hasMeasureUnit: false,
    hasBaseline: false,
    hasNamedPerson: false,
    tiedToClauseFrom: null,
    tiedToClauseUntil: null,
    reports:
      reportId && reportedOn
        ? [
            {
              id: reportId,
              submittedOn: reportedOn,
              order: 0,
              percent: reportedPercent ?? 0,
              returnedOn: null,
              acceptedOn: null,
            },
          ]
        : [],
    verifications: verifiedOn ? [{ id: 'last', verifiedOn, order: 0, percent: verifiedPercent ?? 0 }] : [],
  }
}

export function lightOf(standing: Standing, today: Day, model: Model = defaultModel): Light {
  return light(evidenceOf(standing), today, model)
}

export type Why = {
  reason: 'closed' | 'claimed' | 'overdue' | 'pressing' | 'behind' | 'quiet' | 'unreported' | 'onPlan'
  /** Working days over, or left. */
  days: number
  /** Percent of the work that the plan expects by now, and that was reported. */
  planned: number
  reported: number
}

/** Why the light is what it is: the one reason that decided it. */
export function whyOf(standing: Standing, today: Day, model: Model = defaultModel): Why {
  const evidence = evidenceOf(standing)
  const colour = light(evidence, today, model)
  const left = workdaysBetween(today, standing.dueOn)
  const numbers = {
    days: Math.abs(left),
    planned: Math.round(planned(evidence, today) * 100),
    reported: Math.round(standing.reportedPercent ?? 0),
  }
  const spi = performance(evidence, today, model) ?? 1
  if (colour === 'blue') return { reason: 'closed', ...numbers }
  if (left < 0) return { reason: standing.completedOn ? 'claimed' : 'overdue', ...numbers }
  if (colour === 'grey') return { reason: 'quiet', ...numbers }
  if (colour === 'red') return { reason: standing.reportId ? 'behind' : 'unreported', ...numbers }
  if (colour === 'green') return { reason: 'onPlan', ...numbers }
  const pressing = left <= model.constants.lightDaysLeft
  return {
    reason: pressing ? 'pressing' : spi < model.constants.lightGreen ? 'behind' : 'onPlan',
    ...numbers,
  }
}

/** The report the unit owes next, and whether its day has passed; null when none is owed any more. */
export function reportOwed(standing: Standing, today: Day): { dueOn: Day; late: boolean } | null {
  if (standing.acceptedOn && standing.acceptedOn <= today) return null
  const answered = standing.answered ?? []
  const dueOn = dueAnswered(standing, answered, today)
  if (!dueOn || answered.includes(dueOn)) return null
  return { dueOn, late: isOverdue(dueOn, today) }
}

/** Open: nobody has accepted its completion yet. */
export const isOpen = (standing: Standing, today: Day): boolean =>
  !standing.acceptedOn || standing.acceptedOn > today

export const isLate = (standing: Standing, today: Day): boolean =>
  isOpen(standing, today) && isOverdue(standing.dueOn, today)

/**
 * What a unit should do first: returned reports, then overdue work, then a report whose day has passed, then what is
 * due soon or red, then by due date; what waits for somebody else or is closed comes last.
 */
export function urgency(standing: Standing, today: Day): number {
  if (!isOpen(standing, today)) return 9
  if (standing.returnedReportId) return 0
  if (standing.completedOn && standing.completedOn <= today) return 8
  if (isLate(standing, today)) return 1
  if (reportOwed(standing, today)?.late) return 2
  const colour = lightOf(standing, today)
  if (colour === 'red') return 3
  if (colour === 'yellow') return 4
  return colour === 'green' ? 5 : 6
}

export function byUrgency(today: Day): (a: Standing, b: Standing) => number {
  return (a, b) =>
    urgency(a, today) - urgency(b, today) || a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id)
}

export type Progress = { reported: number | null; verified: number | null }

/** Weighted percent over assignments, 0..100, as reported and as verified; null where there is nothing to weigh. */
export function progressOf(standings: readonly Standing[], today: Day): Progress {
  const weight = standings.reduce((sum, { weight: w }) => sum + w, 0)
  if (weight === 0) return { reported: null, verified: null }
  const mean = (percent: (s: Standing) => number) =>
    standings.reduce((sum, s) => sum + s.weight * percent(s), 0) / weight
  return {
    reported: mean((s) => (isOpen(s, today) ? (s.reportedPercent ?? 0) : 100)),
    verified: mean((s) => s.verifiedPercent ?? 0),
  }
}
