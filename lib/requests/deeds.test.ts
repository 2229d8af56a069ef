import { eq } from 'drizzle-orm'
import { countRequests, listRequests } from '../../db/queries/requests.ts'
import { dataRequests, notices, programmes } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { remeasureProgramme } from '../measures/remeasure.ts'
import { sweep } from '../notices/sweep.ts'
import { partOf, platformStage } from '../platform/testing.ts'
import { as } from '../visits/testing.ts'
import { answerDeed, askDeed } from './deeds.ts'

const asking = { item: '不动产登记信息', purpose: '办事核验' }

test('a unit asks another, which is told; the answer in time counts in its F4 and is told to who asked', async ({
  db,
}) => {
  const { programmeId, unitId, liaison, other } = await platformStage(db)
  const raw = { programmeId, unitId, toUnitId: other.unitId, ...asking, submissionKey: crypto.randomUUID() }
  const asked = await as(db, liaison, askDeed, raw)
  expect(asked).toMatchObject({ kind: 'done' })
  expect(await as(db, liaison, askDeed, raw)).toMatchObject({ repeated: true })
  const [request] = await db.select().from(dataRequests)
  expect(await db.$count(dataRequests)).toBe(1)
  const told = await db.select().from(notices)
  expect(told.map(({ personId }) => personId).sort()).toEqual([other.liaison.id, other.contact.id].sort())
  expect(told[0]).toMatchObject({ params: { from: '甲省', dueOn: '2017-12-14' }, unitId: other.unitId })

  const answer = {
    programmeId,
    requestId: request!.id,
    outcome: 'provided',
    answer: '接口已开通',
    version: 1,
  }
  expect(await as(db, liaison, answerDeed, answer), 'who asked cannot answer').toEqual({ kind: 'absent' })
  expect(await as(db, other.liaison, answerDeed, answer)).toMatchObject({ kind: 'done' })
  expect(await as(db, other.liaison, answerDeed, { ...answer, version: 2 })).toMatchObject({
    kind: 'refused',
    name: 'request.answered-already',
  })
  expect(await partOf(db, other.unitId, 'F4')).toMatchObject({ numerator: 1, denominator: 1 })
  const [back] = await db.select().from(notices).where(eq(notices.name, 'request.answered'))
  expect(back).toMatchObject({ personId: liaison.id })
})

test('nobody asks for another unit, the own unit, or a unit that is not there', async ({ db }) => {
  const { programmeId, unitId, liaison, contact, other } = await platformStage(db)
  const raw = { programmeId, unitId, toUnitId: other.unitId, ...asking }
  expect(await as(db, other.liaison, askDeed, raw)).toEqual({ kind: 'absent' })
  expect(await as(db, contact, askDeed, raw)).toMatchObject({ name: 'not-permitted' })
  expect(await as(db, liaison, askDeed, { ...raw, toUnitId: unitId })).toMatchObject({
    name: 'request.own-unit',
  })
  expect(await as(db, liaison, askDeed, { ...raw, toUnitId: crypto.randomUUID() })).toMatchObject({
    name: 'request.unknown-unit',
    field: 'toUnitId',
  })
  expect(await as(db, liaison, askDeed, { ...raw, item: ' ' })).toMatchObject({ kind: 'invalid' })
})

test('on day 11 the request runs out of time: F4 falls by itself, and both sides are told', async ({
  db,
}) => {
  const { programmeId, unitId, liaison, other } = await platformStage(db)
  await as(db, liaison, askDeed, { programmeId, unitId, toUnitId: other.unitId, ...asking })
  const turn = async (day: string) => {
    await db.update(programmes).set({ exampleDay: day }).where(eq(programmes.id, programmeId))
    await db.transaction(async (tx) => {
      await remeasureProgramme(tx, programmeId, day)
      await sweep(tx, programmeId, day)
    })
    const clock = await db.select().from(notices)
    return clock
      .filter(({ params }) => (params as { kind?: string }).kind === 'request')
      .map(({ name }) => name)
  }
  expect(await turn('2017-12-04'), 'day 2').toEqual([])
  expect(new Set(await turn('2017-12-11')), 'day 7').toEqual(new Set(['clock.near']))
  expect(await turn('2017-12-14'), 'day 10').toContain('clock.eve')
  expect((await partOf(db, other.unitId, 'F4'))?.denominator ?? 0).toBe(0)
  expect(await countRequests(db, programmeId, '2017-12-14', { seen: 'all' })).toMatchObject({
    open: 1,
    overdue: 0,
  })
  expect(await turn('2017-12-15'), 'day 11').toContain('clock.chase')
  expect(await partOf(db, other.unitId, 'F4')).toMatchObject({ numerator: 0, denominator: 1 })
  expect(await countRequests(db, programmeId, '2017-12-15', { seen: 'all' })).toMatchObject({
    open: 0,
    overdue: 1,
  })
})

test('both sides see a request in their list, a third unit does not', async ({ db }) => {
  const { programmeId, unitId, liaison, other } = await platformStage(db)
  await as(db, liaison, askDeed, { programmeId, unitId, toUnitId: other.unitId, ...asking })
  const seenBy = (seen: string[]) =>
    listRequests(db, programmeId, '2017-11-30', { seen }, { from: 0, size: 50 }).then((rows) => rows.length)
  expect([await seenBy([unitId]), await seenBy([other.unitId]), await seenBy([crypto.randomUUID()])]).toEqual(
    [1, 1, 0],
  )
})
