import { and, eq } from 'drizzle-orm'
import { anOrganisation, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { findInterest } from '../../db/queries/interests.ts'
import { benefitAmounts, events, interests, measures, notices } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { planBenefitDeed, realiseBenefitDeed, verifyBenefitDeed } from './benefit-deeds.ts'
import {
  answerInterestDeed,
  claimInterestDeed,
  confirmInterestDeed,
  declineAnswerDeed,
  withdrawInterestDeed,
} from './deeds.ts'

async function stage(db: Db) {
  const all = await supervisionStage(db)
  const promoter = await aSeated(db, { programmeId: all.programmeId, group: 'promotion', post: 'member' })
  const claim = {
    programmeId: all.programmeId,
    unitId: all.unitId,
    type: 'running-costs',
    importance: '4',
    claim: '省钱',
  }
  return { ...all, promoter, claim }
}

async function claimed(db: Db) {
  const all = await stage(db)
  const ending = await as(db, all.liaison, claimInterestDeed, all.claim)
  if (ending.kind !== 'done') throw new Error(ending.kind)
  return { ...all, on: { programmeId: all.programmeId, interestId: ending.value.interestId } }
}

async function answered(db: Db) {
  const all = await claimed(db)
  await as(db, all.promoter, answerInterestDeed, { ...all.on, answer: '统一运维' })
  return all
}

const partOf = async (db: Db, unitId: string, part: string) =>
  (
    await db
      .select()
      .from(measures)
      .where(and(eq(measures.unitId, unitId), eq(measures.part, part)))
  )[0]

test('a claim is answered, confirmed, and B1 moves', async ({ db }) => {
  const { on, unitId, promoter, liaison } = await claimed(db)
  expect(await partOf(db, unitId, 'B1')).toMatchObject({ numerator: 0, denominator: 4 })
  expect(await as(db, promoter, answerInterestDeed, { ...on, answer: '统一运维' })).toMatchObject({
    kind: 'done',
  })
  expect(await partOf(db, unitId, 'B1')).toMatchObject({ numerator: 0, denominator: 4 })
  expect(await as(db, liaison, confirmInterestDeed, on)).toMatchObject({ kind: 'done' })
  expect(await partOf(db, unitId, 'B1')).toMatchObject({ numerator: 4, denominator: 4 })
  const names = (await db.select().from(events).orderBy(events.id)).map(({ name }) => name)
  expect(names).toEqual(['interest.claimed', 'interest.answered', 'interest.confirmed'])
  expect((await db.select().from(notices)).map(({ personId, name }) => [personId, name])).toEqual(
    expect.arrayContaining([
      [promoter.id, 'interest.claimed'],
      [liaison.id, 'interest.answered'],
    ]),
  )
})

test('an answer that does not satisfy is to be given again, and its author learns why', async ({ db }) => {
  const { on, liaison, promoter, programmeId } = await answered(db)
  expect(await as(db, liaison, declineAnswerDeed, { ...on, reason: ' ' })).toMatchObject({ kind: 'invalid' })
  expect(await as(db, liaison, declineAnswerDeed, { ...on, reason: '没有金额' })).toMatchObject({
    kind: 'done',
  })
  expect(await findInterest(db, programmeId, on.interestId)).toMatchObject({ answer: null, answeredOn: null })
  expect(await as(db, liaison, confirmInterestDeed, on)).toMatchObject({ name: 'interest.not-answered' })
  const told = await db.select().from(notices).where(eq(notices.personId, promoter.id))
  expect(told.map(({ name }) => name)).toContain('interest.declined')
  expect(await as(db, promoter, answerInterestDeed, { ...on, answer: '每年省 20 万' })).toMatchObject({
    kind: 'done',
  })
})

test('a claim posted twice is one; of a type of another kind of organisation it is refused', async ({
  db,
}) => {
  const { claim, liaison, promoter } = await stage(db)
  const twice = { ...claim, submissionKey: crypto.randomUUID() }
  await as(db, liaison, claimInterestDeed, twice)
  expect(await as(db, liaison, claimInterestDeed, twice)).toMatchObject({ kind: 'done', repeated: true })
  expect(await db.$count(interests)).toBe(1)
  expect(await as(db, liaison, claimInterestDeed, { ...claim, type: 'market-share' })).toMatchObject({
    name: 'interest.not-of-kind',
  })
  expect(await as(db, promoter, claimInterestDeed, claim)).toMatchObject({ name: 'not-permitted' })
})

test('bad input is named by its field: importance of 6, of nothing, an endless text, a stray type', async ({
  db,
}) => {
  const { claim, liaison } = await stage(db)
  for (const [field, value] of [
    ['importance', '6'],
    ['importance', ''],
    ['importance', '2.5'],
    ['claim', '长'.repeat(1001)],
    ['claim', '  '],
    ['type', 'gold'],
  ] as const)
    expect(await as(db, liaison, claimInterestDeed, { ...claim, [field]: value }), value).toMatchObject({
      kind: 'invalid',
      faults: [{ field }],
    })
})

test('to another unit a claim does not exist; a confirmed one is neither answered nor withdrawn', async ({
  db,
}) => {
  const { on, liaison, promoter, programmeId } = await answered(db)
  const away = await aUnit(db, { programmeId, organisationId: (await anOrganisation(db)).id })
  const stranger = await aSeated(db, { programmeId, unitId: away.id, post: 'liaison' })
  expect(await as(db, stranger, confirmInterestDeed, on)).toEqual({ kind: 'absent' })
  expect(await as(db, liaison, confirmInterestDeed, { ...on, version: 99 })).toMatchObject({ name: 'stale' })
  await as(db, liaison, confirmInterestDeed, on)
  expect(await as(db, promoter, answerInterestDeed, { ...on, answer: '改' })).toMatchObject({
    name: 'interest.already-confirmed',
    params: { on: '2017-11-30' },
  })
  expect(await as(db, liaison, withdrawInterestDeed, on)).toMatchObject({
    name: 'interest.already-confirmed',
  })
})

test('a withdrawn claim takes no answer any more', async ({ db }) => {
  const { on, liaison, promoter } = await answered(db)
  await as(db, liaison, withdrawInterestDeed, on)
  expect(await as(db, promoter, answerInterestDeed, { ...on, answer: '晚了' })).toMatchObject({
    name: 'interest.withdrawn',
  })
})

test('a benefit is planned, realised, verified by a second person, and only then B2 moves', async ({
  db,
}) => {
  const { on, liaison, promoter, unitId, programmeId } = await answered(db)
  const plan = {
    ...on,
    name: '运维节约',
    measureUnit: '万元',
    importance: '3',
    amount: '20',
    plannedOn: '2017-11-30',
  }
  const planned = await as(db, promoter, planBenefitDeed, plan)
  if (planned.kind !== 'done') throw new Error(JSON.stringify(planned))
  const gain = { programmeId, benefitId: planned.value.benefitId, amount: '5', realisedOn: '2017-11-30' }
  const realised = await as(db, liaison, realiseBenefitDeed, gain)
  if (realised.kind !== 'done') throw new Error(JSON.stringify(realised))
  expect(await partOf(db, unitId, 'B2')).toMatchObject({ numerator: 0, denominator: 3 })
  const proof = { programmeId, amountId: realised.value.amountId }
  await db.update(benefitAmounts).set({ recordedBy: promoter.id })
  expect(await as(db, promoter, verifyBenefitDeed, proof)).toMatchObject({ name: 'second-person' })
  await db.update(benefitAmounts).set({ recordedBy: liaison.id })
  expect(await as(db, promoter, verifyBenefitDeed, proof)).toMatchObject({ kind: 'done' })
  expect(await partOf(db, unitId, 'B2')).toMatchObject({ numerator: 0.75, denominator: 3 })
  expect(await as(db, promoter, verifyBenefitDeed, proof)).toMatchObject({ name: 'benefit.already-verified' })
})

test('nothing is planned for yesterday, and nothing realised tomorrow or of no amount', async ({ db }) => {
  const { on, liaison, promoter, programmeId } = await answered(db)
  const plan = {
    ...on,
    name: '节约',
    measureUnit: '万元',
    importance: 3,
    amount: 20,
    plannedOn: '2017-12-30',
  }
  expect(await as(db, promoter, planBenefitDeed, { ...plan, plannedOn: '2017-11-29' })).toMatchObject({
    name: 'benefit.planned-past',
    field: 'plannedOn',
  })
  const planned = await as(db, promoter, planBenefitDeed, plan)
  if (planned.kind !== 'done') throw new Error(planned.kind)
  const gain = { programmeId, benefitId: planned.value.benefitId, amount: 5, realisedOn: '2017-12-01' }
  expect(await as(db, liaison, realiseBenefitDeed, gain)).toMatchObject({ name: 'benefit.realised-ahead' })
  for (const amount of ['0', '-3', 'viel'])
    expect(
      await as(db, liaison, realiseBenefitDeed, { ...gain, amount, realisedOn: '2017-11-30' }),
    ).toMatchObject({ kind: 'invalid', faults: [{ field: 'amount' }] })
})
