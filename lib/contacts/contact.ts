import { type Day, daysBetween } from '../calendar.ts'

/** How long ago a unit was in touch, in steps; each has a colour and a word, and the days stand in the cell. */
export const steps = [
  { name: 'week', most: 7, look: 's9' },
  { name: 'fortnight', most: 14, look: 's8' },
  { name: 'month', most: 30, look: 's6' },
  { name: 'two-months', most: 60, look: 's4' },
  { name: 'longer', most: Number.POSITIVE_INFINITY, look: 's2' },
] as const

export function stepOf(on: Day, today: Day): (typeof steps)[number] {
  const days = daysBetween(on, today)
  return steps.find(({ most }) => days <= most) ?? steps[4]
}
