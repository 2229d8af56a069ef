import { randomUUID } from 'node:crypto'
import { anAssignment, anExampleOn, aReport, aSeated, aUnit } from '../../../../db/factories.ts'
import type { Db } from '../../../../db/open.ts'
import { storeToken } from '../../../../db/queries/tokens.ts'
import { expect, test } from '../../../../db/testing.ts'
import { hashToken } from '../../../../lib/access/token-hash.ts'
import { remeasureProgramme } from '../../../../lib/measures/remeasure.ts'
import { freezePast } from '../../../../lib/measures/snapshots.ts'
import { evidenceQuery, scorecardQuery, whyQuery } from '../../../../lib/scorecards/form.ts'
import type { Evidence } from '../../../../lib/scoring/evidence.ts'
import { measure } from '../../../../lib/scoring/measure.ts'
import { type Model, partCodes } from '../../../../lib/scoring/model.ts'
import { scorecard } from '../../../../lib/scoring/score.ts'
import { unitSubject } from '../../../../lib/units/subject.ts'
import { GET as evidence } from '../evidence/route.ts'
import { GET as programmes } from '../programmes/route.ts'
import { GET as trend } from '../trend/route.ts'
import { GET as units } from '../units/route.ts'
import { GET as why } from '../why/route.ts'
import { GET as card } from './route.ts'

const today = '2017-11-30'
type Body = Record<string, unknown>

async function scene(db: Db) {
  const { id: programmeId } = await anExampleOn(db, today)
  const unit = await aUnit(db, { programmeId })
  await aUnit(db, { programmeId })
  const { id: assignmentId } = await anAssignment(db, { programmeId, unitId: unit.id })
  await aReport(db, { programmeId, unitId: unit.id, assignmentId, submittedOn: '2017-11-20', percent: 60 })
  await remeasureProgramme(db, programmeId, today)
  const tokenOf = async (person: { id: string }) => {
    const token = randomUUID()
    await storeToken(db, { personId: person.id, name: 'test', tokenHash: hashToken(token) })
    return token
  }
  const leader = await tokenOf(await aSeated(db, { programmeId, group: 'leading' }))
  const liaison = await tokenOf(await aSeated(db, { programmeId, unitId: unit.id }))
  const observer = await tokenOf(await aSeated(db, { programmeId, post: 'observer' }))
  return { programmeId, unit, leader, liaison, observer }
}

async function ask(route: typeof card, token: string, query: Record<string, string>) {
  const request = new Request(`http://localhost/api/v1?${new URLSearchParams(query)}`, {
    headers: { authorization: `Bearer ${token}` },
  })
  const answer = await route(request, { params: Promise.resolve({}) })
  return { status: answer.status, body: (await answer.json()) as Body }
}

test('the score can be recomputed by hand from the evidence given', async ({ db }) => {
  const { programmeId, unit, leader } = await scene(db)
  const query = { programme: programmeId, unit: unit.id }
  const given = (await ask(evidence, leader, query)).body
  const recomputed = measure(given.evidence as Evidence, given.on as string, given.model as Model)
  const { body } = await ask(card, leader, query)
  const dimensions = scorecard(recomputed, given.model as Model).dimensions
  expect(body.dimensions).toMatchObject(Object.values(dimensions).map(({ code, score }) => ({ code, score })))
  expect((given.proofs as Body[]).map(({ part }) => part)).toEqual(partCodes)
})

test('a unit seat gets the programme and the own unit, and is given no other', async ({ db }) => {
  const { programmeId, unit, liaison } = await scene(db)
  expect(await ask(card, liaison, { programme: programmeId })).toMatchObject({
    status: 200,
    body: { unit: null },
  })
  expect((await ask(card, liaison, { programme: programmeId, unit: unit.id })).status).toBe(200)
  const list = (await ask(units, liaison, { programme: programmeId })).body.units as Body[]
  expect(list.map(({ id }) => id)).toEqual([unit.id])
})

test('an observer is given the scores of all units', async ({ db }) => {
  const { programmeId, observer } = await scene(db)
  expect((await ask(units, observer, { programme: programmeId })).body.units).toHaveLength(2)
})

test('a past day is answered from the records of that day', async ({ db }) => {
  const { programmeId, unit, leader } = await scene(db)
  const query = { programme: programmeId, unit: unit.id }
  const before = (await ask(card, leader, { ...query, on: '2017-11-17' })).body
  expect(before.tallies).toMatchObject({ reported: { numerator: 0, denominator: 1 } })
  expect((await ask(card, leader, query)).body.tallies).toMatchObject({ reported: { numerator: 0.6 } })
})

test('one is given the programmes one holds a seat in, and no other', async ({ db }) => {
  const { programmeId, leader } = await scene(db)
  await anExampleOn(db, today)
  const { body } = await ask(programmes as typeof card, leader, {})
  expect(body.programmes).toMatchObject([{ id: programmeId, today }])
})

test('a unit of another programme, or none, does not exist', async ({ db }) => {
  const { programmeId, unit } = await scene(db)
  const stranger = await aUnit(db)
  expect(await unitSubject(db, programmeId, unit.id)).toMatchObject({ unitId: unit.id })
  expect(await unitSubject(db, programmeId, stranger.id)).toBeNull()
  expect(await unitSubject(db, programmeId, randomUUID())).toBeNull()
})

test('a date that is none is refused by its name', () => {
  const query = { programme: randomUUID(), unit: randomUUID() }
  for (const on of ['2017-02-30', 'yesterday', "2017-11-30'; drop table units"])
    expect(scorecardQuery.safeParse({ ...query, on }).success).toBe(false)
  expect(evidenceQuery.safeParse({ programme: query.programme }).success).toBe(false)
})

test('why a unit moved is given part by part to its own people', async ({ db }) => {
  const { programmeId, unit, liaison } = await scene(db)
  const query = { programme: programmeId, unit: unit.id, from: '2017-11-15', to: today }
  const { status, body } = await ask(why as typeof card, liaison, query)
  expect(status).toBe(200)
  expect(body).toMatchObject({ from: '2017-11-15', to: today, parts: [{ part: 'G2', dimension: 'D1' }] })
  expect(whyQuery.safeParse({ ...query, from: '2017-02-30' }).success).toBe(false)
})

test('the trend gives what was frozen, which is what the scorecard of that day recomputes', async ({
  db,
}) => {
  const { programmeId, unit, leader } = await scene(db)
  const days = ['2017-11-17', '2017-11-24']
  await freezePast(db, programmeId, days)
  for (const owner of [{ unit: unit.id }, {}]) {
    const query = { programme: programmeId, ...owner } as Record<string, string>
    const { body } = await ask(trend as typeof card, leader, query)
    const frozen = body.days as { on: string; scores: Record<string, number | null> }[]
    expect(frozen.map(({ on }) => on)).toEqual(days)
    for (const { on, scores } of frozen) {
      const then = (await ask(card, leader, { ...query, on })).body
      for (const { code, score } of then.dimensions as { code: string; score: number | null }[])
        if (score === null) expect(scores[code]).toBeNull()
        else expect(scores[code]).toBeCloseTo(score, 4)
    }
  }
})
