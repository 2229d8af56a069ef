import { addMonths, type Day, workdaysBetween } from '../../calendar.ts'
import { by } from '../credit.ts'
import type { Amount, BenefitEvidence, Evidence, PulseEvidence } from '../evidence.ts'
import type { Constants } from '../model.ts'
import { counts, leftOut, type PartRule, type PartRules } from '../part.ts'

/** D2 interest 利益 (paper §2.2): claims answered, benefits real, and felt. */

function claimed(evidence: Evidence, on: Day) {
  return (evidence.interests ?? []).filter(({ claimedOn }) => claimedOn <= on)
}

/** With no interest named, the unit itself stands in the proof: required after the grace, and absent. */
const B1: PartRule = (evidence, on, { interestGrace }) => {
  if (evidence.interests === null) return 'notKept'
  const interests = claimed(evidence, on)
  const { id, joinedOn } = evidence.unit
  if (interests.length === 0) {
    const late = workdaysBetween(joinedOn, on) > interestGrace
    return late ? [counts({ kind: 'unit', id }, 1, 0, 'noneRecorded')] : 'notDue'
  }
  return interests.map((interest) => {
    const confirmed = by(interest.confirmedOn, on) !== null
    const reason = confirmed ? 'confirmed' : 'unconfirmed'
    return counts({ kind: 'interest', id: interest.id }, interest.importance, confirmed ? 1 : 0, reason)
  })
}

function total(amounts: Amount[], on: Day): number {
  return amounts.reduce((sum, amount) => sum + (amount.on <= on ? amount.amount : 0), 0)
}

function benefitItem(benefit: BenefitEvidence, on: Day) {
  const ref = { kind: 'benefit', id: benefit.id } as const
  const planned = total(benefit.planned, on)
  if (planned <= 0) return leftOut(ref, benefit.importance, 'notDue')
  const value = Math.min(1, Math.max(0, total(benefit.verified, on)) / planned)
  return counts(ref, benefit.importance, value, 'realised')
}

const B2: PartRule = (evidence, on) => {
  if (evidence.interests === null) return 'notKept'
  const benefits = claimed(evidence, on).flatMap((interest) => interest.benefits)
  return benefits.length === 0 ? 'none' : benefits.map((benefit) => benefitItem(benefit, on))
}

/** .5 + ρ(m − .5): few answers draw the result towards the middle, so that picking whom to ask gains nothing. */
function perceived({ invited, responses }: PulseEvidence, { surveyShare }: Constants): number {
  if (responses.length === 0) return 0.5
  const mean = responses.reduce((sum, score) => sum + score, 0) / responses.length
  const rho = Math.min(1, responses.length / (surveyShare * invited))
  return 0.5 + rho * ((mean - 1) / 4 - 0.5)
}

/** Each survey of the last twelve months weighs by the people it asked. */
const B3: PartRule = (evidence, on, constants) => {
  if (evidence.pulse === null) return 'notKept'
  const since = addMonths(on, -constants.surveyMonths)
  const surveys = evidence.pulse.filter((pulse) => pulse.on > since && pulse.on <= on && pulse.invited > 0)
  if (surveys.length === 0) return 'none'
  return surveys.map((pulse) =>
    counts({ kind: 'pulse', id: pulse.id }, pulse.invited, perceived(pulse, constants), 'surveyed'),
  )
}

export const interest: PartRules<'B1' | 'B2' | 'B3'> = { B1, B2, B3 }
