import { addWorkdays, type Day } from '../calendar.ts'

/**
 * The working days within which the same figure is not asked twice: about a reporting quarter half-way through. What
 * is older may have changed, so it may be asked again.
 */
export const samePeriodWorkdays = 30

export const periodStart = (today: Day): Day => addWorkdays(today, -samePeriodWorkdays)

type Said = {
  percent: number | null
  quantity: number | null
  sentence: string
  problems: string
  helpNeeded: string
  nextStep: string
}

const fields = ['percent', 'quantity', 'sentence', 'problems', 'helpNeeded', 'nextStep'] as const

/**
 * Of the fields a report fills, how many stood there already, from the last report or the draft before it: what the
 * unit was not asked to type again.
 */
export function reuse(report: Said, last: Said | null): { fieldsFilled: number; fieldsReused: number } {
  const filled = fields.filter((field) => report[field] !== null && report[field] !== '')
  const reused = last ? filled.filter((field) => report[field] === last[field]) : []
  return { fieldsFilled: filled.length, fieldsReused: reused.length }
}
