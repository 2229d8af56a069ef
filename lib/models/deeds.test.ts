import { eq } from 'drizzle-orm'
import { aFinding, anAssignment, anExampleOn, aReport, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { listModels } from '../../db/queries/models.ts'
import { events, measures, modelVersions, notices, snapshots } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { readBoard } from '../measures/board.ts'
import { remeasureProgramme } from '../measures/remeasure.ts'
import { freezeDay } from '../measures/snapshots.ts'
import { findDifferences } from '../measures/verify.ts'
import { moveDayDeed } from '../programmes/deeds.ts'
import { readBoardOn, readUnitCard } from '../scorecards/read.ts'
import { readUnitWhy } from '../scorecards/why.ts'
import { as } from '../visits/testing.ts'
import { keepUp } from '../worker/day.ts'
import { changeDraftDeed, discardModelDeed, draftModelDeed, publishModelDeed } from './deeds.ts'
import { modelsBetween } from './model.ts'
import { modelInForce, readHistory } from './read.ts'

const today = '2017-11-30'
const goalUp = { D1: 0.25, D2: 0.15, D3: 0.15, D4: 0.15, D5: 0.15, D6: 0.15 }
const reason = '阶段目标调整,经领导小组会议议定。'

/** One unit behind its plan, with a finding closed late; the three people a version goes through. */
async function stage(db: Db) {
  const { id: programmeId } = await anExampleOn(db, today)
  const unit = await aUnit(db, { programmeId })
  const assignment = await anAssignment(db, { programmeId, unitId: unit.id })
  await aReport(db, {
    programmeId,
    unitId: unit.id,
    assignmentId: assignment.id,
    submittedOn: '2017-11-16',
    percent: 40,
  })
  await aFinding(db, {
    programmeId,
    unitId: unit.id,
    raisedOn: '2017-11-01',
    dueOn: '2017-11-10',
    closedOn: '2017-11-22',
  })
  await remeasureProgramme(db, programmeId, today)
  const promoter = await aSeated(db, { programmeId, group: 'promotion' })
  const head = await aSeated(db, { programmeId, group: 'leading', post: 'head' })
  const member = await aSeated(db, { programmeId, group: 'leading' })
  const draft = async (given: object = goalUp) => {
    const ending = await as(db, promoter, draftModelDeed, { programmeId, reason, ...given })
    if (ending.kind !== 'done') throw new Error(JSON.stringify(ending))
    return ending.value.id
  }
  const publish = (modelId: string, fromOn: string, by: { id: string } = head) =>
    as(db, by, publishModelDeed, { programmeId, modelId, fromOn })
  const board = async () => readBoard(db, programmeId, await modelInForce(db, programmeId, today))
  return { programmeId, unit, promoter, head, member, draft, publish, board }
}

test('a draft scores nothing; published from today it scores every unit at once, and only from today on', async ({
  db,
}) => {
  const { programmeId, unit, draft, publish, board } = await stage(db)
  await freezeDay(db, programmeId, '2017-11-29')
  const before = (await board()).programme.card
  const id = await draft({ ...goalUp, lateSlope: 0.05 })
  expect((await board()).programme.card).toEqual(before)
  expect(await publish(id, today)).toMatchObject({ kind: 'done', value: { version: 2, fromOn: today } })
  const after = await board()
  expect(after.programme.card).toMatchObject({ modelVersion: 2 })
  expect(after.programme.card.dimensions.D4.score).toBeLessThan(before.dimensions.D4.score!)
  const kept = await db.select({ version: measures.modelVersion }).from(measures)
  expect(new Set(kept.map(({ version }) => version))).toEqual(new Set([2]))
  // The day before keeps its model: frozen, and recomputed.
  const asked = { programmeId, unitId: unit.id, on: '2017-11-29' }
  const past = await readUnitCard(db, { ...asked, model: await modelInForce(db, programmeId, asked.on) })
  const [frozen] = await db.select().from(snapshots).where(eq(snapshots.unitId, unit.id))
  expect(past!.card.modelVersion).toBe(1)
  expect(frozen).toMatchObject({ modelVersion: 1 })
  expect((frozen!.scores as Record<string, number>).D4).toBeCloseTo(past!.card.dimensions.D4.score!, 3)
  expect((await findDifferences(db)).differences).toEqual([])
})

test('from a later day on it waits, and the turn of the day takes it up', async ({ db }) => {
  const { programmeId, promoter, draft, publish } = await stage(db)
  expect(await publish(await draft({ lateSlope: 0.05 }), '2017-12-01')).toMatchObject({ kind: 'done' })
  expect((await modelInForce(db, programmeId, today)).version).toBe(1)
  const [kept] = await db.select().from(measures)
  expect(kept).toMatchObject({ on: today, modelVersion: 1 })
  expect(await as(db, promoter, moveDayDeed, { programmeId, day: '2017-12-01' })).toMatchObject({
    kind: 'done',
  })
  const turned = await db.select({ version: measures.modelVersion, on: measures.on }).from(measures)
  expect(new Set(turned.map(({ on, version }) => `${on} ${version}`))).toEqual(new Set(['2017-12-01 2']))
  await keepUp(db)
  const days = await db.select({ on: snapshots.on, version: snapshots.modelVersion }).from(snapshots)
  expect(days.find(({ on }) => on === today)).toMatchObject({ version: 1 })
})

test('only the head of the leading group publishes, and only the promotion group drafts', async ({ db }) => {
  const { programmeId, promoter, head, member, draft, publish } = await stage(db)
  const id = await draft()
  expect(await publish(id, today, promoter)).toMatchObject({ kind: 'refused', name: 'not-permitted' })
  expect(await publish(id, today, member)).toMatchObject({ kind: 'refused', name: 'not-permitted' })
  const drafting = { programmeId, reason, ...goalUp }
  expect(await as(db, head, draftModelDeed, drafting)).toMatchObject({ name: 'not-permitted' })
  const stranger = await aSeated(db, {
    programmeId: (await anExampleOn(db, today)).id,
    group: 'leading',
    post: 'head',
  })
  expect(await publish(id, today, stranger)).toEqual({ kind: 'absent' })
})

test('two who publish the same draft at once: one does, the other is told that it was', async ({ db }) => {
  const { draft, publish, head } = await stage(db)
  const id = await draft()
  const endings = await Promise.all([publish(id, today, head), publish(id, today, head)])
  expect(endings.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  expect(endings.find(({ kind }) => kind === 'refused')).toMatchObject({
    name: 'model.published-already',
    params: { on: today },
  })
})

test('two drafted at once get numbers of their own', async ({ db }) => {
  const { programmeId, draft } = await stage(db)
  await Promise.all([draft(), draft({ lateSlope: 0.03 })])
  expect((await listModels(db, programmeId)).map(({ version }) => version)).toEqual([3, 2])
})

test('what was published is not changed, discarded or published again; an older draft is out of date', async ({
  db,
}) => {
  const { programmeId, promoter, draft, publish } = await stage(db)
  const [older, id] = [await draft({ lateSlope: 0.03 }), await draft()]
  await publish(id, today)
  const of = { programmeId, modelId: id }
  expect(await as(db, promoter, changeDraftDeed, { ...of, ...goalUp, reason })).toMatchObject({
    name: 'model.published-already',
  })
  expect(await as(db, promoter, discardModelDeed, of)).toMatchObject({ name: 'model.published-already' })
  expect(await publish(older, today)).toMatchObject({ name: 'model.outdated', params: { version: 3 } })
  expect(await as(db, promoter, discardModelDeed, { programmeId, modelId: older })).toMatchObject({
    kind: 'done',
  })
  expect(await publish(older, today)).toMatchObject({ name: 'model.discarded-already' })
})

test('a draft changed since it was read is neither overwritten nor published unseen', async ({ db }) => {
  const { programmeId, promoter, head, draft } = await stage(db)
  const modelId = await draft()
  const seen = { programmeId, modelId, edition: 1 }
  const change = { ...goalUp, D1: 0.2, D2: 0.2, reason }
  expect(await as(db, promoter, changeDraftDeed, { ...seen, ...change })).toMatchObject({ kind: 'done' })
  expect(await as(db, promoter, changeDraftDeed, { ...seen, ...goalUp, reason })).toMatchObject({
    name: 'stale',
  })
  expect(await as(db, head, publishModelDeed, { ...seen, fromOn: today })).toMatchObject({ name: 'stale' })
  const [row] = await db.select().from(modelVersions)
  expect(row).toMatchObject({ changes: { weights: { D1: 0.2 } }, edition: 2 })
})

test('bad numbers are refused beside their fields, and nothing is kept', async ({ db }) => {
  const { programmeId, promoter } = await stage(db)
  const drafting = (given: object) => as(db, promoter, draftModelDeed, { programmeId, reason, ...given })
  expect(await drafting({ ...goalUp, D1: '0.24' })).toMatchObject({
    kind: 'invalid',
    faults: [{ field: 'D1', name: 'model.sum', params: { sum: 0.99 } }],
  })
  expect(await drafting({ ...goalUp, D1: '-0.25' })).toMatchObject({
    faults: expect.arrayContaining([expect.objectContaining({ field: 'D1', name: 'too-small' })]),
  })
  expect(await drafting({ D1: 'abc' })).toMatchObject({ faults: [{ field: 'D1', name: 'not-a-number' }] })
  expect(await drafting({ D1: 0.2 }), 'a program gives one weight alone').toMatchObject({
    kind: 'refused',
    name: 'model.sum',
    field: 'D1',
  })
  expect(await drafting({ ...goalUp, reason: ' ' })).toMatchObject({
    faults: [{ field: 'reason', name: 'blank' }],
  })
  expect(await drafting({})).toMatchObject({ name: 'model.nothing-changed' })
  expect(await db.select().from(modelVersions)).toEqual([])
})

test('drafting tells the leading group; publishing tells the others; both stand in the trail', async ({
  db,
}) => {
  const { promoter, head, draft, publish } = await stage(db)
  await publish(await draft(), today)
  const told = await db.select({ personId: notices.personId, name: notices.name }).from(notices)
  expect(told).toContainEqual({ personId: head.id, name: 'model.drafted' })
  expect(told).toContainEqual({ personId: promoter.id, name: 'model.published' })
  const trail = await db.select().from(events)
  expect(trail.map(({ name }) => name)).toEqual(['model.drafted', 'model.published'])
  expect(trail[0]!.after).toMatchObject({ version: 2, reason })
})

test('why a score moved over a change of model: the model’s part and the records’ parts add up', async ({
  db,
}) => {
  const { programmeId, unit, draft, publish } = await stage(db)
  await publish(await draft({ G1: 0.3, G2: 0.5, G3: 0.2 }), today)
  const history = await readHistory(db, programmeId)
  const between = { from: '2017-11-15', to: today }
  const models = modelsBetween(history, between.from, between.to)
  const found = (await readUnitWhy(db, { programmeId, unitId: unit.id, ...between, ...models }))!
  expect([found.before.modelVersion, found.rescored.modelVersion, found.after.modelVersion]).toEqual([
    1, 2, 2,
  ])
  const goal = (card: typeof found.before) => card.dimensions.D1.score!
  const moved = found.parts
    .filter(({ dimension }) => dimension === 'D1')
    .reduce((sum, { dimensionPoints }) => sum + dimensionPoints, 0)
  expect(goal(found.rescored)).not.toBeCloseTo(goal(found.before), 3)
  expect(goal(found.before) + (goal(found.rescored) - goal(found.before)) + moved).toBeCloseTo(
    goal(found.after),
    9,
  )
  const past = await readBoardOn(db, programmeId, between.from, models.modelThen)
  expect(past.units.get(unit.id)!.card).toEqual(found.before)
})
