import { addWorkdays, type Day } from '../../lib/calendar.ts'
import type * as schema from '../schema/index.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { peopleOf, promoters } from './people.ts'
import { type Random, random } from './random.ts'
import { event, noRecords, type Records } from './records.ts'
import { type Wish, wishes } from './words/interests.ts'
import { lastActiveDay, programmeId, type Recipe, type SeedUnit } from './world.ts'

export interface InterestRecords {
  interests: (typeof schema.interests.$inferInsert)[]
  benefits: (typeof schema.benefits.$inferInsert)[]
  amounts: (typeof schema.benefitAmounts.$inferInsert)[]
  events: Records
}

type Claim = {
  unit: SeedUnit
  id: string
  wish: Wish
  importance: number
  speaker: string
  promoter: string
  claimedOn: Day
  answeredOn: Day | null
  confirmedOn: Day | null
}

/** The day, unless the example has not got there. */
const reached = (day: Day): Day | null => (day <= lastActiveDay ? day : null)

const opened: Day = '2017-08-07'

function claimOf(unit: SeedUnit, n: number, speaker: string, rng: Random): Claim {
  const claimedOn = addWorkdays(opened, rng.int(0, 30) + n * 6)
  const answers = rng.chance(0.93)
  const answeredOn = answers ? reached(addWorkdays(claimedOn, rng.int(3, 14))) : null
  const confirms = rng.chance(0.3 + 0.65 * unit.vigour)
  return {
    unit,
    id: idOf('interest', unit.code, n),
    wish: wishes[(unit.position + n) % wishes.length]!,
    importance: rng.pick([3, 3, 4, 4, 5, 2]),
    speaker,
    promoter: rng.pick(promoters),
    claimedOn,
    answeredOn,
    confirmedOn: answeredOn && confirms ? reached(addWorkdays(answeredOn, rng.int(1, 9))) : null,
  }
}

/** Zhejiang's: one waits for its liaison to confirm, which the demonstration does. */
const waitsForUnit: Partial<Claim> = {
  claimedOn: '2017-11-06',
  answeredOn: '2017-11-22',
  confirmedOn: null,
  importance: 5,
}

function claimsOf(unit: SeedUnit, recipe: Recipe, rng: Random): Claim[] {
  const [speaker] = peopleOf(unit, recipe).speakers
  // A unit or two has not said what it wants.
  if (!speaker || rng.chance(0.02)) return []
  const count = rng.int(3, 4) + (recipe.scale > 1 ? 2 : 0)
  const claims = Array.from({ length: count }, (_, n) => claimOf(unit, n, speaker, rng))
  if (unit.code === '330000') Object.assign(claims[0]!, waitsForUnit)
  return claims
}

/** Claims, answers, benefits with plan and gain, for every unit. */
export function interestRecords(units: SeedUnit[], recipe: Recipe): InterestRecords {
  const into: InterestRecords = { interests: [], benefits: [], amounts: [], events: noRecords() }
  for (const unit of units) {
    const rng = random(`${recipe.seed}:interest:${unit.code}`)
    for (const claim of claimsOf(unit, recipe, rng)) {
      addClaim(claim, into, rng)
      if (claim.answeredOn && rng.chance(0.8)) addBenefit(claim, claim.answeredOn, into, rng)
    }
  }
  return into
}

function addClaim(claim: Claim, into: InterestRecords, rng: Random) {
  const { id, unit, wish, importance, speaker, promoter, claimedOn, answeredOn, confirmedOn } = claim
  const record = { kind: 'interest', id }
  const tell = (name: string, on: Day, actor: string, after: object) => {
    const at = moment(on, rng.int(540, 1040))
    event(into.events, name, on, at, actor, unit.id, record, after)
    return at
  }
  const { type, claim: text, answer } = wish
  const createdAt = tell('interest.claimed', claimedOn, speaker, { type, importance, claim: text })
  if (answeredOn) tell('interest.answered', answeredOn, promoter, { answer, answeredOn })
  if (confirmedOn) tell('interest.confirmed', confirmedOn, speaker, { confirmedOn })
  into.interests.push({
    programmeId,
    id,
    unitId: unit.id,
    type,
    importance,
    claim: text,
    claimedOn,
    claimedBy: speaker,
    answer: answeredOn ? answer : null,
    answeredOn,
    answeredBy: answeredOn ? promoter : null,
    confirmedOn,
    confirmedBy: confirmedOn ? speaker : null,
    provenance: 'illustrative',
    createdAt,
  })
}

function addBenefit(claim: Claim, agreedOn: Day, into: InterestRecords, rng: Random) {
  const first = addWorkdays(agreedOn, 15)
  if (first > lastActiveDay) return
  const { unit, wish, importance, promoter } = claim
  const id = idOf('benefit', claim.id)
  const all = rng.int(...wish.amount)
  const half = Math.max(1, Math.round(all / 2))
  const createdAt = moment(agreedOn, 16 * 60 + 20)
  into.benefits.push({
    programmeId,
    id,
    unitId: unit.id,
    interestId: claim.id,
    name: wish.benefit,
    measureUnit: wish.measureUnit,
    importance,
    provenance: 'illustrative',
    createdAt,
  })
  const plans: [Day, number][] = [[first, half]]
  const second = addWorkdays(agreedOn, 35)
  if (second <= lastActiveDay && all > half) plans.push([second, all - half])
  plans.forEach(([on, amount], n) => {
    into.amounts.push(amountRow(id, `planned-${n}`, 'planned', on, amount, promoter, null, null))
    const after = { name: wish.benefit, measureUnit: wish.measureUnit, amount, plannedOn: on }
    const record = { kind: 'benefit', id }
    event(into.events, 'benefit.planned', agreedOn, createdAt, promoter, unit.id, record, after)
    addGain(claim, id, n, on, amount, into, rng)
  })
}

/** What came of a planned amount: less or later where the unit is slow, verified by somebody of the promotion group. */
function addGain(
  { unit, wish, speaker }: Claim,
  benefitId: string,
  n: number,
  plannedOn: Day,
  planned: number,
  into: InterestRecords,
  rng: Random,
) {
  const share = Math.min(1.1, Math.max(0, rng.near(0.35 + 0.65 * unit.vigour, 0.3)))
  const amount = Math.round(planned * share)
  const on = reached(addWorkdays(plannedOn, rng.int(-4, 5)))
  if (amount <= 0 || !on) return
  const verifiedOn = rng.chance(0.88) ? reached(addWorkdays(on, rng.int(1, 7))) : null
  const verifier = rng.pick(promoters)
  into.amounts.push(
    amountRow(
      benefitId,
      `realised-${n}`,
      'realised',
      on,
      amount,
      speaker,
      verifiedOn,
      verifiedOn && verifier,
    ),
  )
  const after = { name: wish.benefit, measureUnit: wish.measureUnit, amount }
  const record = { kind: 'benefit', id: benefitId }
  const tell = (name: string, day: Day, actor: string) =>
    event(into.events, name, day, moment(day, rng.int(540, 1040)), actor, unit.id, record, after)
  tell('benefit.realised', on, speaker)
  if (verifiedOn) tell('benefit.verified', verifiedOn, verifier)
}

function amountRow(
  benefitId: string,
  name: string,
  kind: 'planned' | 'realised',
  on: Day,
  amount: number,
  recordedBy: string,
  verifiedOn: Day | null,
  verifiedBy: string | null,
): typeof schema.benefitAmounts.$inferInsert {
  return {
    programmeId,
    id: idOf('amount', benefitId, name),
    benefitId,
    kind,
    on,
    amount,
    recordedBy,
    verifiedOn,
    verifiedBy,
    provenance: 'illustrative',
  }
}
