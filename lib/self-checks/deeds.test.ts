import { aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { comparedItems, listDifferences, listSelfChecks } from '../../db/queries/self-check-pages.ts'
import { checkItems, checkLists, checkResults, events, notices, selfChecks } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { logVisitDeed } from '../visits/deeds.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { answerSelfCheckDeed, makeCheckListDeed, sendSelfCheckDeed } from './deeds.ts'

/** A list of two items, sent to the stage's unit, due on 2017-12-07. */
async function stageWithSelfCheck(db: Db) {
  const stage = await supervisionStage(db)
  const { programmeId, supervisor, unitId } = stage
  const items = [{ text: '台账是否完整', dimension: 'platform' }, { text: '是否明确责任人' }]
  const made = await as(db, supervisor, makeCheckListDeed, { programmeId, title: '年底自查', items })
  if (made.kind !== 'done') throw new Error(JSON.stringify(made))
  const checkListId = made.value.id
  const send = { programmeId, checkListId, unitIds: [unitId], dueOn: '2017-12-07' }
  const sent = await as(db, supervisor, sendSelfCheckDeed, send)
  if (sent.kind !== 'done') throw new Error(JSON.stringify(sent))
  const rows = await db.select().from(checkItems).orderBy(checkItems.position)
  const [first, second] = rows.map(({ id }) => id) as [string, string]
  return { ...stage, checkListId, selfCheckId: sent.value.selfChecks[0]!.id, first, second, send }
}

type Stage = Awaited<ReturnType<typeof stageWithSelfCheck>>

const answers = ({ programmeId, selfCheckId, first, second }: Stage, more: object = {}) => ({
  programmeId,
  selfCheckId,
  answers: [
    { itemId: first, answer: 'yes', note: '附台账' },
    { itemId: second, answer: 'no' },
  ],
  ...more,
})

const visit = ({ programmeId, unitId }: Stage, checks: object[]) => ({
  programmeId,
  unitId,
  method: 'on-site',
  visitedOn: '2017-11-30',
  record: '对照自查',
  checks,
})

test('the unit is told by when; it answers; the inspector disagrees; the difference is listed beside both words', async ({
  db,
}) => {
  const stage = await stageWithSelfCheck(db)
  const { programmeId, unitId, liaison, principal, supervisor, selfCheckId, first, second } = stage
  const told = (await db.select().from(notices)).map(({ personId, name }) => `${personId} ${name}`)
  expect(told.sort()).toEqual([liaison, principal].map(({ id }) => `${id} self-check.sent`).sort())
  expect(await as(db, liaison, answerSelfCheckDeed, answers(stage))).toMatchObject({ kind: 'done' })
  const found = [
    { itemId: first, result: 'false', note: '缺三个系统' },
    { itemId: second, result: 'true' },
  ]
  expect(await as(db, supervisor, logVisitDeed, visit(stage, found))).toMatchObject({ kind: 'done' })
  expect(await comparedItems(db, programmeId, selfCheckId)).toMatchObject([
    { itemId: first, answer: 'yes', note: '附台账', result: 'false', resultNote: '缺三个系统' },
    { itemId: second, answer: 'no', result: 'true' },
  ])
  expect(await listDifferences(db, programmeId, { seen: [unitId] }, 10)).toMatchObject([
    { itemId: first, unitId },
  ])
  expect(await listDifferences(db, programmeId, { seen: [] }, 10)).toEqual([])
  const { rows } = await listSelfChecks(db, programmeId, { seen: 'all' }, { from: 0, size: 10 })
  expect(rows).toMatchObject([{ id: selfCheckId, items: 2, examined: 2, differences: 1 }])
  expect(await as(db, liaison, answerSelfCheckDeed, answers(stage))).toMatchObject({
    name: 'self-check.examined',
  })
})

test('an answer may be corrected until it is compared, but not from a page drawn before the last one', async ({
  db,
}) => {
  const stage = await stageWithSelfCheck(db)
  const { liaison, principal } = stage
  expect(await as(db, liaison, answerSelfCheckDeed, answers(stage, { version: 1 }))).toMatchObject({
    kind: 'done',
  })
  expect(await as(db, principal, answerSelfCheckDeed, answers(stage, { version: 1 }))).toMatchObject({
    name: 'stale',
  })
  expect(await as(db, principal, answerSelfCheckDeed, answers(stage, { version: 2 }))).toMatchObject({
    kind: 'done',
  })
})

test('half an answer is refused beside the missing item, and nothing is kept', async ({ db }) => {
  const stage = await stageWithSelfCheck(db)
  const half = answers(stage, { answers: [{ itemId: stage.first, answer: 'yes' }] })
  expect(await as(db, stage.liaison, answerSelfCheckDeed, half)).toMatchObject({
    name: 'self-check.unanswered',
    field: `answers.${stage.second}.answer`,
  })
  expect((await db.select().from(selfChecks))[0]).toMatchObject({ answeredOn: null, version: 1 })
})

test('a unit has an edition once; the next edition replaces it and leaves what was sent as it was', async ({
  db,
}) => {
  const stage = await stageWithSelfCheck(db)
  const { programmeId, supervisor, checkListId, send } = stage
  expect(await as(db, supervisor, sendSelfCheckDeed, send)).toMatchObject({
    name: 'self-check.sent-already',
    field: 'unitIds',
  })
  const next = { programmeId, replaces: checkListId, title: '年底自查', items: [{ text: '是否按期报送' }] }
  expect(await as(db, supervisor, makeCheckListDeed, next)).toMatchObject({ kind: 'done' })
  const editions = await db.select().from(checkLists).orderBy(checkLists.edition)
  expect(editions.map(({ edition, seriesId }) => [edition, seriesId])).toEqual([
    [1, checkListId],
    [2, checkListId],
  ])
  expect(await as(db, supervisor, makeCheckListDeed, next)).toMatchObject({ name: 'check-list.superseded' })
  expect(await as(db, supervisor, sendSelfCheckDeed, send)).toMatchObject({ name: 'check-list.superseded' })
})

test('a day that has passed, a unit from elsewhere, and whoever may not, are refused by name', async ({
  db,
}) => {
  const stage = await stageWithSelfCheck(db)
  const { supervisor, liaison, programmeId, send } = stage
  const other = await aUnit(db, { programmeId })
  const unitIds = [other.id]
  const to = (more: object) => as(db, supervisor, sendSelfCheckDeed, { ...send, unitIds, ...more })
  expect(await to({ dueOn: '2017-11-29' })).toMatchObject({ name: 'self-check.due-past', field: 'dueOn' })
  expect(await to({ unitIds: [(await aUnit(db)).id] })).toMatchObject({ name: 'meeting.unknown-unit' })
  expect(await to({ unitIds: [] })).toMatchObject({ faults: [{ field: 'unitIds' }] })
  expect(await to({ checkListId: crypto.randomUUID() })).toEqual({ kind: 'absent' })
  expect(await as(db, liaison, sendSelfCheckDeed, { ...send, unitIds })).toMatchObject({
    name: 'not-permitted',
  })
  expect(await as(db, supervisor, answerSelfCheckDeed, answers(stage))).toMatchObject({
    name: 'not-permitted',
  })
})

test('an inspector compares only what the visited unit was asked', async ({ db }) => {
  const stage = await stageWithSelfCheck(db)
  const other = await aUnit(db, { programmeId: stage.programmeId })
  const elsewhere = visit({ ...stage, unitId: other.id }, [{ itemId: stage.first, result: 'true' }])
  expect(await as(db, stage.supervisor, logVisitDeed, elsewhere)).toMatchObject({
    name: 'self-check.not-of-unit',
  })
  expect(await db.$count(checkResults)).toBe(0)
  expect((await db.select().from(events)).map(({ name }) => name)).not.toContain('visit.logged')
})
