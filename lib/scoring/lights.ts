import { type Day, workdaysBetween, workdaysSpanned } from '../calendar.ts'
import { by, isOverdue } from './credit.ts'
import { latestReport, planned, progress } from './dimensions/goal.ts'
import type { AssignmentEvidence } from './evidence.ts'
import type { Model } from './model.ts'

export type Light = 'grey' | 'green' | 'yellow' | 'red' | 'blue'

/** SPI = q/π of one assignment; null before its plan begins. */
export function performance(assignment: AssignmentEvidence, on: Day, model: Model): number | null {
  const expected = planned(assignment, on)
  return expected === 0 ? null : progress(assignment, on, model.constants) / expected
}

/**
 * Not started: nothing reported, and either the planned start lies ahead or the first fortnight is still running.
 * Without that fortnight every newly issued task would be red (SPI 0) on its first day.
 */
function isQuiet(assignment: AssignmentEvidence, on: Day, model: Model): boolean {
  if (latestReport(assignment, on)) return false
  return workdaysSpanned(assignment.startsOn, on) <= model.constants.lightGrace
}

/**
 * The light of an assignment (domain: Lights): blue closed · red overdue or SPI < .80 · grey not started and
 * not due · yellow SPI < .95 or three working days or fewer left · green otherwise.
 */
export function light(assignment: AssignmentEvidence, on: Day, model: Model): Light {
  const { lightGreen, lightYellow, lightDaysLeft } = model.constants
  const { dueOn } = assignment
  if (by(assignment.acceptedOn, on)) return 'blue'
  if (dueOn && isOverdue(dueOn, on)) return 'red'
  const pressing = dueOn !== null && workdaysBetween(on, dueOn) <= lightDaysLeft
  if (isQuiet(assignment, on, model)) return pressing && on >= assignment.startsOn ? 'yellow' : 'grey'
  const spi = performance(assignment, on, model) ?? 1
  if (spi < lightYellow - 1e-9) return 'red'
  return pressing || spi < lightGreen - 1e-9 ? 'yellow' : 'green'
}
