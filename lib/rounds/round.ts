import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** Which units a round is about: all, those of a kind, or those chosen one by one. */
export const roundScopes = ['all', 'kind', 'chosen'] as const
export type RoundScope = (typeof roundScopes)[number]

export const roundStates = ['prepared', 'open', 'closed'] as const
export type RoundState = (typeof roundStates)[number]

type Period = { startsOn: Day; endsOn: Day }
type Opened = { openedOn: Day | null; closedOn: Day | null }

export function stateOf({ openedOn, closedOn }: Opened): RoundState {
  if (closedOn) return 'closed'
  return openedOn ? 'open' : 'prepared'
}

/** A round has a beginning and an end, in that order, both within the programme. */
export function checkPeriod({ startsOn, endsOn }: Period, programme: Period) {
  if (endsOn < startsOn) throw new Refusal('round.ends-before-start', { first: startsOn }, 'endsOn')
  if (startsOn < programme.startsOn)
    throw new Refusal('round.before-programme', { first: programme.startsOn }, 'startsOn')
  if (endsOn > programme.endsOn)
    throw new Refusal('round.after-programme', { last: programme.endsOn }, 'endsOn')
}

/** Whether a visit to a unit of the round's scope on that day was made in the round. */
export function holds({ startsOn, endsOn }: Period, day: Day): boolean {
  return startsOn <= day && day <= endsOn
}

/** What a closed round is, it stays. */
export function refuseIfClosed(round: Opened & { name: string }) {
  if (round.closedOn) throw new Refusal('round.closed', { round: round.name, on: round.closedOn })
}

/** The names of at most eight, and how many there are: a refusal says who it is about. */
export function named(names: readonly string[], english: boolean): { units: string; count: number } {
  return { units: names.slice(0, 8).join(english ? ', ' : '、'), count: names.length }
}

/** A round is opened once, with every unit of its scope in a team's care 包干. `without` are the names of those in none's. */
export function checkOpening(round: Opened, scopeSize: number, without: readonly string[], english: boolean) {
  if (round.openedOn) throw new Refusal('round.already-open', { on: round.openedOn })
  if (scopeSize === 0) throw new Refusal('round.nobody-in-scope')
  if (without.length > 0) throw new Refusal('round.units-without-team', named(without, english))
}

export function checkClosing(round: Opened) {
  if (!round.openedOn) throw new Refusal('round.not-open')
}
