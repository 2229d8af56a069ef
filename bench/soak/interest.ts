import { addDays } from '../../lib/calendar.ts'
import {
  addPlannedDeed,
  planBenefitDeed,
  realiseBenefitDeed,
  verifyBenefitDeed,
} from '../../lib/interests/benefit-deeds.ts'
import {
  answerInterestDeed,
  claimInterestDeed,
  confirmInterestDeed,
  declineAnswerDeed,
  withdrawInterestDeed,
} from '../../lib/interests/deeds.ts'
import { interestTypes } from '../../lib/interests/interest.ts'
import { answerPulseDeed, openPulseDeed } from '../../lib/pulses/deeds.ts'
import { attempt, aUnitId, type Chance, memberOf, some, speaker } from './attempt.ts'

const claim: Chance = async (at) => {
  const unitId = await aUnitId(at)
  const raw = {
    unitId,
    type: at.draw.pick(interestTypes),
    importance: at.draw.int(1, 5),
    claim: '希望得到支持。',
  }
  return attempt(at, await speaker(at, unitId), claimInterestDeed, raw)
}

const answer: Chance = async (at) => {
  const found = await some(at, 'interests', 'r.answered_on is null and r.withdrawn_on is null')
  const raw = { interestId: found?.id, answer: '予以支持。' }
  return found && attempt(at, await memberOf(at, 'promotion'), answerInterestDeed, raw)
}

const answered = 'r.answered_on is not null and r.confirmed_on is null and r.withdrawn_on is null'

const confirm: Chance = async (at) => {
  const found = await some(at, 'interests', answered)
  return found && attempt(at, await speaker(at, found.unit_id), confirmInterestDeed, { interestId: found.id })
}

const decline: Chance = async (at) => {
  const found = await some(at, 'interests', answered)
  const raw = { interestId: found?.id, reason: '未落实' }
  return found && attempt(at, await speaker(at, found.unit_id), declineAnswerDeed, raw)
}

const withdraw: Chance = async (at) => {
  const found = await some(at, 'interests', 'r.withdrawn_on is null and r.confirmed_on is null')
  return (
    found && attempt(at, await speaker(at, found.unit_id), withdrawInterestDeed, { interestId: found.id })
  )
}

const plan: Chance = async (at) => {
  const found = await some(at, 'interests', 'r.withdrawn_on is null')
  return attempt(at, await memberOf(at, 'promotion'), planBenefitDeed, {
    interestId: found?.id,
    name: '节省经费',
    measureUnit: '万元',
    importance: at.draw.int(1, 5),
    amount: at.draw.int(1, 100),
    plannedOn: addDays(at.today, at.draw.int(0, 5)),
  })
}

const addPlanned: Chance = async (at) => {
  const found = await some(at, 'benefits', 'true')
  const raw = { benefitId: found?.id, amount: at.draw.int(1, 50), plannedOn: at.today }
  return found && attempt(at, await memberOf(at, 'promotion'), addPlannedDeed, raw)
}

const realise: Chance = async (at) => {
  const found = await some(at, 'benefits', 'true')
  const raw = { benefitId: found?.id, amount: at.draw.int(1, 50), realisedOn: at.today }
  return found && attempt(at, await speaker(at, found.unit_id), realiseBenefitDeed, raw)
}

const verify: Chance = async (at) => {
  const found = await some(at, 'benefit_amounts', `r.kind = 'realised' and r.verified_on is null`)
  return found && attempt(at, await memberOf(at, 'promotion'), verifyBenefitDeed, { amountId: found.id })
}

const openPulse: Chance = async (at) => {
  const stage = await some(at, 'stages', 'true')
  const raw = { stageId: stage?.id, closesOn: addDays(at.today, 5) }
  return attempt(at, await memberOf(at, 'promotion'), openPulseDeed, raw)
}

const answerPulse: Chance = async (at) => {
  const asked = await at.sql`
    select i.pulse_id as id, i.person_id as "personId" from pulse_invitations i
      join pulses p on p.programme_id = i.programme_id and p.id = i.pulse_id
    where i.programme_id = ${at.programmeId} and i.answered_on is null and p.closes_on >= ${at.today}
    order by i.person_id limit 50`
  if (asked.length === 0) return null
  const { id, personId } = at.draw.pick(asked) as { id: string; personId: string }
  const marks = { gain: at.draw.int(1, 5), fairness: at.draw.int(1, 5), willingness: at.draw.int(1, 5) }
  return attempt(at, personId, answerPulseDeed, { pulseId: id, ...marks })
}

export const interest: Record<string, [weight: number, chance: Chance]> = {
  'claim an interest': [3, claim],
  'answer a claim': [3, answer],
  'confirm an answer': [3, confirm],
  'decline an answer': [1, decline],
  'withdraw a claim': [1, withdraw],
  'plan a benefit': [2, plan],
  'add to a plan': [1, addPlanned],
  'realise a benefit': [2, realise],
  'verify a benefit': [2, verify],
  'open a pulse': [0.1, openPulse],
  'answer a pulse': [2, answerPulse],
}
