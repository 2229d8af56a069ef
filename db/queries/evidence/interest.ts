import { sql } from 'drizzle-orm'
import type { Day } from '../../../lib/calendar.ts'
import type {
  Amount,
  BenefitEvidence,
  Evidence,
  InterestEvidence,
  PulseEvidence,
} from '../../../lib/scoring/evidence.ts'
import { grouped, list, ofUnit } from './rows.ts'

type AmountRow = Amount & { benefitId: string; kind: 'planned' | 'realised' }

export type InterestRows = {
  interests: (Omit<InterestEvidence, 'benefits'> & { withdrawnOn: Day | null })[] | null
  benefits: (Pick<BenefitEvidence, 'id' | 'importance'> & { interestId: string })[] | null
  amounts: AmountRow[] | null
  pulses:
    | { id: string; on: Day; closesOn: Day; invited: number; answers: { on: Day; score: number }[] | null }[]
    | null
}

/** Fewer answers than this are never shown, and so not scored: a mean of two is no secret. */
export const leastAnswers = 5

/** D2 interest: claims, benefits (realised ones count from the day somebody verified them), the pulse. */
export const interestColumns = sql`
  ${list(
    sql`'id', r.id, 'importance', r.importance, 'claimedOn', r.claimed_on, 'confirmedOn', r.confirmed_on,
      'withdrawnOn', r.withdrawn_on`,
    sql`interests r`,
    ofUnit,
  )} as interests,
  ${list(sql`'id', r.id, 'interestId', r.interest_id, 'importance', r.importance`, sql`benefits r`, ofUnit)} as benefits,
  ${list(
    sql`'benefitId', a.benefit_id, 'kind', a.kind, 'amount', a.amount,
      'on', case a.kind when 'planned' then a."on" else greatest(a."on", a.verified_on) end`,
    sql`benefit_amounts a join benefits r on r.programme_id = a.programme_id and r.id = a.benefit_id`,
    sql`${ofUnit} and (a.kind = 'planned' or a.verified_on is not null)`,
  )} as amounts,
  ${list(
    sql`'id', q.id, 'on', q.opened_on, 'closesOn', q.closes_on,
      'invited', (select count(*) from pulse_invitations r where ${ofUnit} and r.pulse_id = q.id),
      'answers', (select json_agg(json_build_object('on', r."on", 'score', (r.gain + r.fairness + r.willingness) / 3.0)
        order by r.id) from pulse_answers r where ${ofUnit} and r.pulse_id = q.id)`,
    sql`pulses q`,
    sql`q.programme_id = u.programme_id`,
  )} as pulses`

export function interestEvidence(rows: InterestRows, on: Day): Pick<Evidence, 'interests' | 'pulse'> {
  const benefits = grouped(rows.benefits, (benefit) => benefit.interestId)
  const amounts = grouped(rows.amounts, (amount) => amount.benefitId)
  const standing = (rows.interests ?? []).filter(
    ({ withdrawnOn }) => withdrawnOn === null || withdrawnOn > on,
  )
  const of = (benefitId: string, kind: AmountRow['kind']) =>
    (amounts.get(benefitId) ?? []).filter((amount) => amount.kind === kind)
  return {
    interests: standing.map((interest) => ({
      ...interest,
      benefits: (benefits.get(interest.id) ?? []).map(({ id, importance }) => ({
        id,
        importance,
        planned: of(id, 'planned'),
        verified: of(id, 'realised'),
      })),
    })),
    pulse: (rows.pulses ?? []).flatMap((pulse) => pulseOn(pulse, on)),
  }
}

/**
 * A pulse counts once it has closed and five or more answered. While it is open each further answer would show in the
 * score's next step; afterwards every answer is the mean of them all, so that evidence gives nobody's own away.
 */
function pulseOn(pulse: NonNullable<InterestRows['pulses']>[number], on: Day): PulseEvidence[] {
  const scores = (pulse.answers ?? []).map((answer) => answer.score)
  if (pulse.closesOn >= on || pulse.invited === 0 || scores.length < leastAnswers) return []
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  return [{ id: pulse.id, on: pulse.on, invited: pulse.invited, responses: scores.map(() => mean) }]
}
