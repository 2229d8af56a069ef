import { addDays, type Day, daysBetween, earlier, later } from '../calendar.ts'
import { planned } from '../scoring/dimensions/goal.ts'
import { evidenceOf, type Standing } from './standing.ts'

type Report = { submittedOn: Day; returnedOn: Day | null; percent: number; order: number }
type Verification = { verifiedOn: Day; percent: number; order: number }
export type CoursePoint = { day: Day; planned: number; reported: number | null; verified: number | null }

/** How many evenly spaced days the plan is drawn by, beside the days on which something was said. */
const steps = 16

/** Percent planned, reported and verified by day, from the start to the due date or today, whichever is later. */
export function courseOf(
  standing: Standing,
  reports: readonly Report[],
  verifications: readonly Verification[],
  today: Day,
): CoursePoint[] {
  const evidence = evidenceOf(standing)
  const last = later(standing.dueOn, earlier(today, addDays(standing.dueOn, 180)))
  return daysOf(standing.startsOn, last, [
    ...reports.map(({ submittedOn }) => submittedOn),
    ...verifications.map(({ verifiedOn }) => verifiedOn),
    standing.dueOn,
    today,
  ]).map((day) => ({
    day,
    planned: planned(evidence, day) * 100,
    reported: day > today ? null : (reportedBy(reports, day) ?? 0),
    verified: day > today ? null : verifiedBy(verifications, day),
  }))
}

function daysOf(first: Day, last: Day, marked: Day[]): Day[] {
  const span = daysBetween(first, last)
  const even = Array.from({ length: steps + 1 }, (_, step) =>
    addDays(first, Math.round((span * step) / steps)),
  )
  return [...new Set([...even, ...marked.filter((day) => day >= first && day <= last)])].sort()
}

function reportedBy(reports: readonly Report[], day: Day): number | null {
  const standing = reports.filter((r) => r.submittedOn <= day && !(r.returnedOn && r.returnedOn <= day))
  return newest(standing, ({ submittedOn }) => submittedOn)
}

function verifiedBy(verifications: readonly Verification[], day: Day): number | null {
  const made = verifications.filter(({ verifiedOn }) => verifiedOn <= day)
  return newest(made, ({ verifiedOn }) => verifiedOn)
}

function newest<T extends { percent: number; order: number }>(
  words: readonly T[],
  on: (word: T) => Day,
): number | null {
  const [last] = [...words].sort((a, b) => on(b).localeCompare(on(a)) || b.order - a.order)
  return last?.percent ?? null
}
