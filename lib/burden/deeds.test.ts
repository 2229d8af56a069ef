import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { aKeyTask, anAssignment, anExampleOn, aSeated, aStage, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { startSession } from '../../db/queries/sign-ins.ts'
import { dataRequests, events, keyTasks, measures, reports, stoppedAsks } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { perform } from '../access/perform.ts'
import { submitReportDeed } from '../reports/deeds.ts'
import { answerDeed, askDeed } from '../requests/deeds.ts'
import { issueTaskDeed } from '../tasks/deeds.ts'

const today = '2017-11-30'

async function scene(db: Db) {
  const { id: programmeId } = await anExampleOn(db, today, { startsOn: '2017-07-01', endsOn: '2018-06-30' })
  const [asker, owner] = [await aUnit(db, { programmeId }), await aUnit(db, { programmeId })]
  const session = async (seat: Parameters<typeof aSeated>[1]) => ({
    sessionId: await startSession(db, (await aSeated(db, seat)).id, 'test', null, 1),
  })
  return {
    programmeId,
    asker,
    owner,
    liaison: await session({ programmeId, unitId: asker.id, post: 'liaison' }),
    ownersLiaison: await session({ programmeId, unitId: owner.id, post: 'liaison' }),
    promotion: await session({ programmeId, group: 'promotion' }),
  }
}

test('the same data is not asked of the same unit twice in the period: nothing is sent, and the stop counts', async ({
  db,
}) => {
  const { programmeId, asker, owner, liaison } = await scene(db)
  const ask = { programmeId, unitId: asker.id, toUnitId: owner.id, item: '人口基础信息(全量)', purpose: '' }
  expect(await perform(askDeed, liaison, ask, 'r1')).toMatchObject({ kind: 'done' })
  const again = await perform(askDeed, liaison, { ...ask, item: '人口基础信息 全量' }, 'r2')
  expect(again).toMatchObject({
    kind: 'refused',
    name: 'request.asked-already',
    field: 'item',
    params: { on: today, answered: 'no' },
  })
  expect(await db.select().from(dataRequests)).toHaveLength(1)
  expect(await db.select().from(stoppedAsks)).toMatchObject([
    { kind: 'request', unitId: owner.id, on: today },
  ])
  expect((await db.select().from(events)).map(({ name }) => name)).toEqual([
    'request.asked',
    'request.stopped',
  ])
})

test('with a reason it is asked again, and the reason is kept', async ({ db }) => {
  const { programmeId, asker, owner, liaison } = await scene(db)
  const ask = { programmeId, unitId: asker.id, toUnitId: owner.id, item: '法人信息', purpose: '' }
  await perform(askDeed, liaison, ask, 'r1')
  const again = await perform(askDeed, liaison, { ...ask, repeatReason: '口径已变' }, 'r2')
  expect(again).toMatchObject({ kind: 'done' })
  expect((await db.select().from(dataRequests)).map((row) => row.repeatReason).sort()).toEqual([
    '',
    '口径已变',
  ])
})

test('what was refused, or asked before the period, may be asked again', async ({ db }) => {
  const { programmeId, asker, owner, liaison, ownersLiaison } = await scene(db)
  const ask = { programmeId, unitId: asker.id, toUnitId: owner.id, item: '信用信息', purpose: '' }
  const first = await perform(askDeed, liaison, ask, 'r1')
  if (first.kind !== 'done') throw new Error(first.kind)
  const refusal = { programmeId, requestId: first.value.id, outcome: 'refused', answer: '暂不具备条件' }
  await perform(answerDeed, ownersLiaison, refusal, 'r2')
  expect(await perform(askDeed, liaison, ask, 'r3')).toMatchObject({ kind: 'done' })
  await db.update(dataRequests).set({ askedOn: '2017-10-18' })
  expect(await perform(askDeed, liaison, ask, 'r4')).toMatchObject({ kind: 'done' })
})

test('a task some of the chosen units carry already is stopped by name, and issued with a reason', async ({
  db,
}) => {
  const { programmeId, asker, owner, promotion } = await scene(db)
  const stage = await aStage(db, { programmeId })
  const carried = await aKeyTask(db, { programmeId, stageId: stage.id, title: '清理“僵尸”系统' })
  await anAssignment(db, { programmeId, keyTaskId: carried.id, unitId: owner.id })
  const issue = {
    programmeId,
    title: '清理僵尸系统',
    stageId: stage.id,
    dueOn: '2017-12-29',
    weight: 1,
    unitIds: [asker.id, owner.id],
  }
  const stopped = await perform(issueTaskDeed, promotion, issue, 'r1')
  expect(stopped).toMatchObject({ kind: 'refused', name: 'task.carried-already', params: { units: 1 } })
  expect(await db.select().from(keyTasks)).toHaveLength(1)
  expect(await db.select().from(stoppedAsks)).toMatchObject([{ kind: 'task', recordId: carried.id }])
  const reasoned = await perform(issueTaskDeed, promotion, { ...issue, repeatReason: '第二批' }, 'r2')
  expect(reasoned).toMatchObject({ kind: 'done' })
})

test('who may not ask leaves no stop behind', async ({ db }) => {
  const { programmeId, asker, owner, ownersLiaison } = await scene(db)
  const ask = { programmeId, unitId: asker.id, toUnitId: owner.id, item: '人口', purpose: '' }
  expect((await perform(askDeed, ownersLiaison, ask, 'r1')).kind).toBe('absent')
  expect(await db.select().from(stoppedAsks)).toHaveLength(0)
})

test('a report keeps what it cost: minutes and fields not typed again count for its unit and nowhere in a score', async ({
  db,
}) => {
  const { programmeId, asker, liaison } = await scene(db)
  const assignment = await anAssignment(db, { programmeId, unitId: asker.id, evidenceRequired: 'never' })
  const report = {
    programmeId,
    assignmentId: assignment.id,
    percent: '40',
    sentence: '开始',
    nextStep: '继续',
  }
  await perform(submitReportDeed, liaison, { ...report, secondsSpent: '90' }, 'r1')
  const next = { ...report, percent: '60', secondsSpent: '30', submissionKey: randomUUID() }
  await perform(submitReportDeed, liaison, next, 'r2')
  const kept = await db.select().from(reports).where(eq(reports.assignmentId, assignment.id))
  expect(kept.map((row) => [row.secondsSpent, row.fieldsFilled, row.fieldsReused])).toEqual([
    [90, 3, 0],
    [30, 3, 2],
  ])
  const of = async (part: string) => {
    const [row] = (await db.select().from(measures)).filter((one) => one.part === part)
    return [row?.numerator, row?.denominator]
  }
  expect(await of('minutes')).toEqual([2, 2])
  expect(await of('reused')).toEqual([2, 6])
})

test('a number of seconds that is none is counted as not measured, and refuses nothing', async ({ db }) => {
  const { programmeId, asker, liaison } = await scene(db)
  const assignment = await anAssignment(db, { programmeId, unitId: asker.id, evidenceRequired: 'never' })
  const report = { programmeId, assignmentId: assignment.id, percent: '40', sentence: '开始' }
  for (const secondsSpent of ['many', '-4', '1e9', ''])
    expect((await perform(submitReportDeed, liaison, { ...report, secondsSpent }, 'r1')).kind).toBe('done')
  expect((await db.select().from(reports)).every((row) => row.secondsSpent === null)).toBe(true)
})
