import { and, eq } from 'drizzle-orm'
import { aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { listIssues } from '../../db/queries/issues.ts'
import { issueAnswers, issues, measures, notices } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { answerIssueDeed, raiseIssueDeed, settleIssueDeed } from './deeds.ts'

async function stageWithIssue(db: Db) {
  const stage = await supervisionStage(db)
  const { programmeId, unitId, liaison } = stage
  const asked = await aUnit(db, { programmeId })
  const answerer = await aSeated(db, { programmeId, unitId: asked.id })
  const promoter = await aSeated(db, { programmeId, group: 'promotion' })
  const raw = {
    programmeId,
    title: '数据共享授权',
    description: '部门系统未对地方开放接口',
    boundary: 'level',
    unitIds: asked.id,
    dueOn: '2017-12-14',
  }
  const raised = await as(db, liaison, raiseIssueDeed, raw)
  if (raised.kind !== 'done') throw new Error(JSON.stringify(raised))
  const [owed] = await db.select().from(issueAnswers)
  return { ...stage, unitId, asked, answerer, promoter, raw, issueId: raised.value.id, owed: owed! }
}

const m4 = async (db: Db, unitId: string) =>
  (
    await db
      .select()
      .from(measures)
      .where(and(eq(measures.unitId, unitId), eq(measures.part, 'M4')))
  )[0]

test('what a unit raises is put to the others, who are told; the own unit answers nothing', async ({
  db,
}) => {
  const { asked, answerer, unitId, liaison, raw } = await stageWithIssue(db)
  expect(await db.select().from(issues)).toMatchObject([{ raisedByUnitId: unitId, boundary: 'level' }])
  expect(await db.select().from(issueAnswers)).toMatchObject([{ unitId: asked.id, dueOn: '2017-12-14' }])
  const told = await db.select().from(notices)
  expect(told).toMatchObject([{ personId: answerer.id, name: 'issue.put' }])
  expect(await as(db, liaison, raiseIssueDeed, { ...raw, unitIds: unitId })).toMatchObject({
    name: 'issue.own-unit',
  })
})

test('a unit gives another at least five working days; a group may ask for today', async ({ db }) => {
  const { liaison, promoter, raw } = await stageWithIssue(db)
  const soon = { ...raw, dueOn: '2017-12-06' }
  expect(await as(db, liaison, raiseIssueDeed, soon)).toMatchObject({
    name: 'issue.due-too-soon',
    params: { first: '2017-12-07' },
  })
  expect(await as(db, promoter, raiseIssueDeed, { ...soon, dueOn: '2017-11-30' })).toMatchObject({
    kind: 'done',
  })
  expect(await as(db, promoter, raiseIssueDeed, { ...soon, dueOn: '2017-11-29' })).toMatchObject({
    name: 'issue.due-too-soon',
  })
  expect(await as(db, promoter, raiseIssueDeed, { ...raw, boundary: 'sea', unitIds: [] })).toMatchObject({
    kind: 'invalid',
  })
})

test('the asked unit answers once, its M4 rises, and whoever raised it is told', async ({ db }) => {
  const { programmeId, asked, answerer, liaison, owed } = await stageWithIssue(db)
  const raw = { programmeId, answerId: owed.id, answer: '十二月开放接口', version: 1 }
  expect(await as(db, liaison, answerIssueDeed, raw)).toEqual({ kind: 'absent' })
  expect(await as(db, answerer, answerIssueDeed, raw)).toMatchObject({ kind: 'done' })
  expect(await m4(db, asked.id)).toMatchObject({ numerator: 1, denominator: 1 })
  expect(await as(db, answerer, answerIssueDeed, raw)).toMatchObject({ name: 'issue.already-answered' })
  const told = (await db.select().from(notices)).filter(({ name }) => name === 'issue.answered')
  expect(told.map(({ personId }) => personId)).toContain(liaison.id)
})

test('only the promotion group settles, once; every unit concerned is told', async ({ db }) => {
  const { programmeId, liaison, answerer, promoter, issueId } = await stageWithIssue(db)
  const raw = { programmeId, issueId, settlement: '由发改委统一对接' }
  expect(await as(db, liaison, settleIssueDeed, raw)).toMatchObject({ name: 'not-permitted' })
  expect(await as(db, promoter, settleIssueDeed, raw)).toMatchObject({ kind: 'done' })
  expect(await as(db, promoter, settleIssueDeed, raw)).toMatchObject({ name: 'issue.already-settled' })
  const told = (await db.select().from(notices)).filter(({ name }) => name === 'issue.settled')
  expect(told.map(({ personId }) => personId).sort()).toEqual([liaison.id, answerer.id].sort())
})

test('an issue is seen by who raised it and who must answer, and by no other unit', async ({ db }) => {
  const { programmeId, unitId, asked } = await stageWithIssue(db)
  const stranger = await aUnit(db, { programmeId })
  const seen = async (id: string) =>
    (await listIssues(db, programmeId, '2017-11-30', { seen: [id] }, { from: 0, size: 9 })).total
  expect([await seen(unitId), await seen(asked.id), await seen(stranger.id)]).toEqual([1, 1, 0])
})
