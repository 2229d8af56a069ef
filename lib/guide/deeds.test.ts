import {
  aKeyTask,
  anAssignment,
  anExampleOn,
  anOrganisation,
  aSeated,
  aStage,
  aUnit,
} from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { guideFacts } from '../../db/queries/guide.ts'
import { cadences, events, guideReasons, issues } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { as } from '../visits/testing.ts'
import { giveReasonDeed, withdrawReasonDeed } from './deeds.ts'
import { readGuide } from './read.ts'

const today = '2017-06-01'

async function stage(db: Db) {
  const { id: programmeId } = await anExampleOn(db, today)
  const from = { fromOn: '2017-05-01' }
  const promoter = await aSeated(db, { programmeId, group: 'promotion', ...from })
  const leader = await aSeated(db, { programmeId, group: 'leading', post: 'head', ...from })
  return { programmeId, promoter, leader }
}

const metBy = async (db: Db, programmeId: string, check: string) =>
  (await readGuide(db, programmeId, today)).dimensions
    .flatMap(({ checks }) => checks)
    .find(({ code }) => code === check)!.metBy

test('a signed reason meets a check, is signed and dated, and can be withdrawn', async ({ db }) => {
  const { programmeId, promoter } = await stage(db)
  const raw = { programmeId, check: 'channel', reason: '由热线受理,不在本系统登记' }
  const given = await as(db, promoter, giveReasonDeed, raw)
  if (given.kind !== 'done') throw new Error(JSON.stringify(given))
  expect(await metBy(db, programmeId, 'channel')).toBe('reason')
  expect(await db.select().from(guideReasons)).toMatchObject([{ givenBy: promoter.id, givenOn: today }])
  expect(await as(db, promoter, giveReasonDeed, raw)).toMatchObject({ name: 'guide.reason-stands' })
  const withdrawn = { programmeId, reasonId: given.value.id }
  expect(await as(db, promoter, withdrawReasonDeed, withdrawn)).toMatchObject({ kind: 'done' })
  expect(await metBy(db, programmeId, 'channel')).toBeNull()
  expect(await as(db, promoter, withdrawReasonDeed, withdrawn)).toMatchObject({
    name: 'guide.already-withdrawn',
  })
  expect((await db.select().from(events)).map(({ name }) => name)).toEqual([
    'guide.reason-given',
    'guide.reason-withdrawn',
  ])
})

test('two who sign at once leave one reason', async ({ db }) => {
  const { programmeId, promoter } = await stage(db)
  const raw = { programmeId, check: 'channel', reason: '由热线受理' }
  const endings = await Promise.all([1, 2, 3].map(() => as(db, promoter, giveReasonDeed, raw)))
  expect(endings.map(({ kind }) => kind).sort()).toEqual(['done', 'refused', 'refused'])
})

test('what records meet needs no reason; nobody but the promotion group gives one; blank is none', async ({
  db,
}) => {
  const { programmeId, promoter, leader } = await stage(db)
  const raw = { programmeId, check: 'leadership', reason: '已有组长' }
  expect(await as(db, promoter, giveReasonDeed, raw)).toMatchObject({ name: 'guide.met-by-records' })
  expect(await as(db, leader, giveReasonDeed, { ...raw, check: 'channel' })).toMatchObject({
    name: 'not-permitted',
  })
  const faults = (changed: object) => as(db, promoter, giveReasonDeed, { ...raw, ...changed })
  expect(await faults({ reason: '  ' })).toMatchObject({ kind: 'invalid', faults: [{ field: 'reason' }] })
  expect(await faults({ reason: '长'.repeat(1001) })).toMatchObject({ kind: 'invalid' })
  expect(await faults({ check: 'no-such' })).toMatchObject({ kind: 'invalid', faults: [{ field: 'check' }] })
})

test('a reason of another programme does not exist here', async ({ db }) => {
  const { programmeId, promoter } = await stage(db)
  const other = await stage(db)
  const raw = { programmeId: other.programmeId, check: 'channel', reason: '由热线受理' }
  const given = await as(db, other.promoter, giveReasonDeed, raw)
  if (given.kind !== 'done') throw new Error(JSON.stringify(given))
  expect(await as(db, promoter, withdrawReasonDeed, { programmeId, reasonId: given.value.id })).toEqual({
    kind: 'absent',
  })
})

test('checks are counted from the records: of an empty programme none, then as they come', async ({ db }) => {
  const { id: programmeId } = await anExampleOn(db, today)
  const met = async () => {
    const facts = await guideFacts(db, programmeId, today)
    return Object.entries(facts).flatMap(([code, { done, of }]) => (of > 0 && done >= of ? [code] : []))
  }
  expect(await met()).toEqual([])
  const { id: stageId } = await aStage(db, { programmeId })
  const { id: keyTaskId } = await aKeyTask(db, { programmeId, stageId, content: '摸清底数' })
  expect(await met()).toEqual(['goal-written', 'timetable'])
  const { id: organisationId } = await anOrganisation(db, { kind: 'enterprise' })
  const { id: unitId } = await aUnit(db, { programmeId, organisationId })
  await anAssignment(db, { programmeId, unitId, keyTaskId })
  expect(await met()).toEqual(['goal-written', 'timetable', 'engaged', 'insight'])
  const from = { fromOn: '2017-05-01' }
  await aSeated(db, { programmeId, unitId, post: 'principal', ...from })
  expect(await met()).not.toContain('register')
  await aSeated(db, { programmeId, unitId, post: 'liaison', ...from })
  await db.insert(cadences).values({ programmeId, group: 'leading', everyWorkdays: 20, fromOn: today })
  await db
    .insert(issues)
    .values({ programmeId, title: '堵点', description: '数据不通', boundary: 'level', raisedOn: today })
  expect(await met()).toEqual([
    'goal-written',
    'timetable',
    'register',
    'engaged',
    'channel',
    'insight',
    'meetings',
  ])
})

test('supervisors must come from two parties: from one, its own unit would go unseen', async ({ db }) => {
  const { id: programmeId } = await anExampleOn(db, today)
  const supervisorOf = async () => {
    const { organisationId } = await aUnit(db, { programmeId })
    const place = { programmeId, group: 'supervision' as const, fromOn: '2017-05-01' }
    return aSeated(db, place, { organisationId })
  }
  const group = async () => (await guideFacts(db, programmeId, today)).group
  await supervisorOf()
  expect(await group()).toEqual({ done: 1, of: 2 })
  await supervisorOf()
  expect(await group()).toEqual({ done: 2, of: 2 })
})
