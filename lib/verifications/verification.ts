import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** A fact is found on a day that has come, and not before the programme began. */
export function checkVerifiedOn(verifiedOn: Day, today: Day, startsOn: Day) {
  if (verifiedOn > today) throw new Refusal('verification.in-future', { today }, 'verifiedOn')
  if (verifiedOn < startsOn) throw new Refusal('verification.before-start', { first: startsOn }, 'verifiedOn')
}

/** How many points the unit says more than was found; negative when it says less; null where one is not known. */
export function gap(reported: number | null, verified: number | null): number | null {
  return reported === null || verified === null ? null : Math.round((reported - verified) * 10) / 10
}
