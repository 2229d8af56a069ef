import { addWorkdays, type Day } from '../calendar.ts'

/** A rule of meeting: at least once in every stretch of so many working days, counted from the first day on. */
export type Cadence = { everyWorkdays: number; fromOn: Day }
/** A stretch of the rule, both days included. */
export type Stretch = { from: Day; to: Day }

export type Kept = {
  /** Stretches that ended without a meeting. */
  missed: Stretch[]
  /** The last day on which the next meeting keeps the rule. */
  nextBy: Day
}

/**
 * How the rule was kept until the day. A stretch that still runs is not missed; a meeting in it moves the next
 * deadline to the end of the stretch after it.
 */
export function keptCadence({ everyWorkdays, fromOn }: Cadence, held: readonly Day[], today: Day): Kept {
  const missed: Stretch[] = []
  let from = fromOn
  for (;;) {
    // The stretch counts working days from its own first day, so its last is n − 1 working days later.
    const next = addWorkdays(addWorkdays(from, -1), everyWorkdays + 1)
    const to = addWorkdays(next, -1)
    const met = held.some((day) => from <= day && day < next && day <= today)
    if (to >= today) return { missed, nextBy: met ? addWorkdays(next, everyWorkdays - 1) : to }
    if (!met) missed.push({ from, to })
    from = next
  }
}
