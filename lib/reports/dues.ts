import { addWorkdays, type Day } from '../calendar.ts'

export type Cycle = {
  startsOn: Day
  /** Working days between reports; null = none are owed. */
  reportEvery: number | null
  /** The day the unit finished; nothing is owed after it. */
  completedOn: Day | null
}

/** A unit is not asked for more than this many reports on one assignment, however long it stays open. */
export const mostReports = 60

/** The days on which a report falls due, oldest first, up to and including `until`. */
export function reportDues(cycle: Cycle, until: Day): Day[] {
  if (!cycle.reportEvery) return []
  const last = cycle.completedOn && cycle.completedOn < until ? cycle.completedOn : until
  const dues: Day[] = []
  for (let due = addWorkdays(cycle.startsOn, cycle.reportEvery); due <= last && dues.length < mostReports; ) {
    dues.push(due)
    due = addWorkdays(due, cycle.reportEvery)
  }
  return dues
}

/** The next day a report falls due on or after `today`; null when none is owed any more. */
export function nextReportDue(cycle: Cycle, today: Day): Day | null {
  if (!cycle.reportEvery || cycle.completedOn) return null
  let due = addWorkdays(cycle.startsOn, cycle.reportEvery)
  while (due < today) due = addWorkdays(due, cycle.reportEvery)
  return due
}

/**
 * Which owed report a report submitted on `today` stands for: the last one that fell due, if nothing answered it yet
 * (it is then late), else the one coming next. An older hole stays a hole: it cannot be filled afterwards.
 */
export function dueAnswered(cycle: Cycle, answered: readonly Day[], today: Day): Day | null {
  const next = nextReportDue(cycle, today)
  if (!next) return null
  const passed = reportDues(cycle, today).filter((due) => due < today)
  const last = passed.at(-1)
  return last && !answered.includes(last) ? last : next
}
