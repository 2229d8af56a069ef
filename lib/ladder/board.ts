import { type Day, workdaysBetween } from '../calendar.ts'
import { type ClockRung, clockRungs } from './rung.ts'

type Stay = { rung: ClockRung; reachedOn: Day; leftOn: Day | null; count: number; sent: number }

/** Of a rung: how often it was sent, and the median working days duties stayed on it; null while none did. */
export type RungRecord = { sent: number; medianStay: number | null }

/** Who still stands there counts with the days so far. */
export function rungRecords(stays: readonly Stay[], today: Day): Record<ClockRung, RungRecord> {
  const of = (rung: ClockRung): RungRecord => {
    const own = stays.filter((stay) => stay.rung === rung)
    const days = own
      .map(({ reachedOn, leftOn, count }) => {
        const until = leftOn && leftOn <= today ? leftOn : today
        return { days: Math.max(0, workdaysBetween(reachedOn, until)), count }
      })
      .sort((a, b) => a.days - b.days)
    return { sent: own.reduce((sum, { sent }) => sum + sent, 0), medianStay: weightedMedian(days) }
  }
  return Object.fromEntries(clockRungs.map((rung) => [rung, of(rung)])) as Record<ClockRung, RungRecord>
}

/** The middle one; of an even number, the lower of the two in the middle. */
function weightedMedian(sorted: readonly { days: number; count: number }[]): number | null {
  const all = sorted.reduce((sum, { count }) => sum + count, 0)
  let passed = 0
  for (const { days, count } of sorted) {
    passed += count
    if (passed * 2 >= all) return days
  }
  return null
}

/** Lists of the board by rung. */
export const ladderLists = {
  late: clockRungs.slice(3),
  before: clockRungs.slice(0, 3),
  all: clockRungs,
} as const
export type LadderList = keyof typeof ladderLists
