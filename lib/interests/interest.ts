import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

export type OrganisationKind = 'department' | 'locality' | 'enterprise' | 'university' | 'institute' | 'media'

/** What governments want of the undertaking (paper §2.2; achievements and industry: §3.3). */
const governments = ['running-costs', 'service-efficiency', 'data-value', 'achievements', 'industry'] as const
/** Enterprises (§2.2; economic value: §3.3). */
const enterprises = ['market-share', 'brand', 'technology-use', 'economic-value'] as const
/** Universities and institutes (§2.2; papers and titles: §3.3). */
const scholars = ['research-material', 'policy-advice', 'papers', 'titles'] as const

export const interestTypes = [...governments, ...enterprises, ...scholars, 'other'] as const
export type InterestType = (typeof interestTypes)[number]

/** The paper's list for a kind of organisation; what is on none of them is `other`. */
export function typesFor(kind: OrganisationKind): InterestType[] {
  const own: Record<OrganisationKind, readonly InterestType[]> = {
    department: governments,
    locality: governments,
    enterprise: enterprises,
    university: scholars,
    institute: scholars,
    media: [],
  }
  return [...own[kind], 'other']
}

export const interestStates = ['waiting', 'answered', 'confirmed', 'withdrawn'] as const
export type InterestState = (typeof interestStates)[number]

export type Standing = {
  claimedOn: Day
  answeredOn: Day | null
  confirmedOn: Day | null
  withdrawnOn: Day | null
}

export function stateOf({ answeredOn, confirmedOn, withdrawnOn }: Standing): InterestState {
  if (withdrawnOn) return 'withdrawn'
  if (confirmedOn) return 'confirmed'
  return answeredOn ? 'answered' : 'waiting'
}

export function refuseType(type: InterestType, kind: OrganisationKind) {
  if (!typesFor(kind).includes(type)) throw new Refusal('interest.not-of-kind', {}, 'type')
}

function refuseWithdrawn({ withdrawnOn }: Standing) {
  if (withdrawnOn) throw new Refusal('interest.withdrawn', { on: withdrawnOn })
}

function refuseConfirmed({ confirmedOn }: Standing) {
  if (confirmedOn) throw new Refusal('interest.already-confirmed', { on: confirmedOn })
}

/** An answer may be put better until the unit has confirmed it. */
export function refuseAnswer(interest: Standing) {
  refuseWithdrawn(interest)
  refuseConfirmed(interest)
}

/** Confirming, or saying that the answer does not satisfy, needs an answer that is still open. */
export function refuseJudgement(interest: Standing) {
  refuseAnswer(interest)
  if (!interest.answeredOn) throw new Refusal('interest.not-answered')
}

export function refuseWithdrawal(interest: Standing) {
  refuseWithdrawn(interest)
  refuseConfirmed(interest)
}

/** A benefit answers a claim that stands. */
export function refuseBenefit(interest: Standing) {
  refuseWithdrawn(interest)
}

/** What is planned lies ahead: a plan of yesterday would rewrite scores of yesterday. */
export function refusePlannedDay(on: Day, today: Day, last: Day) {
  if (on < today) throw new Refusal('benefit.planned-past', { today }, 'plannedOn')
  if (on > last) throw new Refusal('benefit.planned-after-end', { last }, 'plannedOn')
}

/** What was realised has happened, and not before it was wanted. */
export function refuseRealisedDay(on: Day, today: Day, claimedOn: Day) {
  if (on > today) throw new Refusal('benefit.realised-ahead', { today }, 'realisedOn')
  if (on < claimedOn) throw new Refusal('benefit.realised-before-claim', { on: claimedOn }, 'realisedOn')
}

export type AmountRow = {
  kind: 'planned' | 'realised'
  on: Day
  amount: number
  verifiedOn: Day | null
}

/** Sums by the day: planned, recorded as realised, and verified (which counts from the day it was verified). */
export function sumsOn(amounts: readonly AmountRow[], day: Day) {
  const sum = (counts: (row: AmountRow) => boolean) =>
    amounts.reduce((total, row) => total + (counts(row) ? row.amount : 0), 0)
  return {
    planned: sum(({ kind, on }) => kind === 'planned' && on <= day),
    plannedInAll: sum(({ kind }) => kind === 'planned'),
    realised: sum(({ kind, on }) => kind === 'realised' && on <= day),
    verified: sum(
      ({ kind, on, verifiedOn }) =>
        kind === 'realised' && on <= day && verifiedOn !== null && verifiedOn <= day,
    ),
  }
}
