import { sql as raw } from 'drizzle-orm'
import { anAssignment, anExampleOn, aPerson, aProgramme, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { forgetOld } from '../../db/queries/clock.ts'
import { startSession } from '../../db/queries/sign-ins.ts'
import { measures, modelVersions, notices, sessions, snapshots } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { perform } from '../access/perform.ts'
import { moveDayDeed } from '../programmes/deeds.ts'
import { keepUp } from './day.ts'
import { jobs } from './jobs.ts'
import { startWorker } from './start.ts'

const today = '2017-11-30'

async function scene(db: Db) {
  const { id: programmeId } = await anExampleOn(db, today, { startsOn: '2017-11-01' })
  const unit = await aUnit(db, { programmeId })
  await aSeated(db, { programmeId, unitId: unit.id, post: 'liaison' })
  await anAssignment(db, { reportEvery: null, programmeId, unitId: unit.id, dueOn: '2017-12-04' })
  return { programmeId, unitId: unit.id }
}

const measuredOn = async (db: Db) => [...new Set((await db.select().from(measures)).map(({ on }) => on))]
const frozenDays = async (db: Db) =>
  [...new Set((await db.select().from(snapshots)).map(({ on }) => on))].sort()

test('keeping up measures for today, freezes every day gone by, and tells what is due', async ({ db }) => {
  await scene(db)
  await keepUp(db)
  expect(await measuredOn(db)).toEqual([today])
  const days = await frozenDays(db)
  expect([days.length, days[0], days.at(-1)]).toEqual([29, '2017-11-01', '2017-11-29'])
  expect(await db.select().from(notices)).toHaveLength(1)
})

test('keeping up again, even twice at once, changes nothing', async ({ db }) => {
  await scene(db)
  await keepUp(db)
  const before = await db.select().from(measures)
  await Promise.all([keepUp(db), keepUp(db)])
  expect(await db.select().from(measures)).toEqual(before)
  expect(await db.select().from(notices)).toHaveLength(1)
})

test('a new day is measured anew, and the day before it is frozen', async ({ db }) => {
  await scene(db)
  await keepUp(db)
  await db.execute(raw`update programmes set example_day = '2017-12-01'`)
  await keepUp(db)
  expect(await measuredOn(db)).toEqual(['2017-12-01'])
  expect((await frozenDays(db)).at(-1)).toBe(today)
})

test('moving the example’s day tells what became due in the same deed', async ({ db }) => {
  const { programmeId } = await scene(db)
  const leader = await aSeated(db, { programmeId, group: 'leading' })
  const credential = { sessionId: await startSession(db, leader.id, 'test', null, 1) }
  const moved = await perform(moveDayDeed, credential, { programmeId, day: '2017-12-05' }, 'r1')
  expect(moved.kind).toBe('done')
  const told = await db.select().from(notices)
  expect(told.map(({ name, on }) => [name, on])).toEqual([['clock.chase', '2017-12-05']])
})

test('two workers share the jobs, do what waits at their start once, and stop within five seconds', async ({
  db,
  url,
}) => {
  await scene(db)
  const workers = await Promise.all([startWorker(url), startWorker(url)])
  await expect.poll(async () => (await db.select().from(notices)).length, { timeout: 15_000 }).toBe(1)
  const planned = await db.execute<{ name: string }>(raw`select name from pgboss.schedule order by name`)
  expect(planned.map(({ name }) => name)).toEqual(jobs.map(({ name }) => name).sort())
  const began = Date.now()
  await Promise.all(workers.map((worker) => worker.stop()))
  expect(Date.now() - began).toBeLessThan(5000)
}, 40_000)

test('old sign-ins are forgotten, those that hold are not', async ({ db }) => {
  const { programmeId } = await scene(db)
  const person = await aSeated(db, { programmeId, group: 'leading' })
  const held = await startSession(db, person.id, 'test', null, 1)
  const gone = await startSession(db, person.id, 'test', null, 1)
  await db.execute(raw`update sessions set ended_at = now() - interval '31 days' where id = ${gone}`)
  await forgetOld(db)
  expect((await db.select().from(sessions)).map(({ id }) => id)).toEqual([held])
})

test('a model published from a later day is taken up by the turn of that day, and the day before keeps its own', async ({
  db,
}) => {
  const { id: programmeId } = await aProgramme(db, { startsOn: '2017-11-28' })
  const unit = await aUnit(db, { programmeId, joinedOn: '2017-11-28' })
  await anAssignment(db, { programmeId, unitId: unit.id })
  const publishedBy = (await aPerson(db)).id
  await db.insert(modelVersions).values({
    ...{ programmeId, version: 2, changes: { constants: { lateSlope: 0.05 } }, reason: '调整' },
    ...{ draftedOn: '2017-11-29', publishedOn: '2017-11-30', publishedBy, fromOn: '2017-12-01' },
  })
  const versions = async (of: typeof measures | typeof snapshots) =>
    new Set((await db.select().from(of)).map(({ on, modelVersion }) => `${on} v${modelVersion}`))
  await keepUp(db, new Date('2017-11-30T00:05:00+08:00'))
  expect(await versions(measures)).toEqual(new Set(['2017-11-30 v1']))
  await keepUp(db, new Date('2017-12-01T00:05:00+08:00'))
  expect(await versions(measures)).toEqual(new Set(['2017-12-01 v2']))
  await keepUp(db, new Date('2017-12-02T00:05:00+08:00'))
  expect(await versions(snapshots)).toEqual(
    new Set(['2017-11-28 v1', '2017-11-29 v1', '2017-11-30 v1', '2017-12-01 v2']),
  )
})
