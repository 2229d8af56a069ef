import type { Day } from '../../../../lib/calendar.ts'

type Round = { startsOn: Day; openedOn: Day | null }

/** The latest round that was opened and has begun: the one whose coverage is kept live. `rounds` come newest first. */
export const currentRound = <R extends Round>(rounds: readonly R[], today: Day): R | undefined =>
  rounds.find(({ startsOn, openedOn }) => openedOn !== null && startsOn <= today)
