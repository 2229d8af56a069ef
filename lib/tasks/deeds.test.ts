import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { aKeyTask, anAssignment, anExampleOn, aSeated, aStage, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { startSession } from '../../db/queries/sign-ins.ts'
import { assignments, events, keyTasks, measures, notices } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { perform } from '../access/perform.ts'
import { editTaskDeed, issueTaskDeed } from './deeds.ts'

const today = '2017-11-30'

async function scene(db: Db, count = 3) {
  const { id: programmeId } = await anExampleOn(db, today)
  const { id: stageId } = await aStage(db, { programmeId })
  const units: { id: string }[] = []
  for (let i = 0; i < count; i++) units.push(await aUnit(db, { programmeId, position: i }))
  const officer = await aSeated(db, { programmeId, group: 'promotion' })
  const signIn = async (person: { id: string }) => ({
    sessionId: await startSession(db, person.id, 'test', null, 1),
  })
  const session = await signIn(officer)
  const issue = (more: Record<string, unknown> = {}, credential = session) =>
    perform(
      issueTaskDeed,
      credential,
      {
        programmeId,
        title: '建立目录',
        stageId,
        dueOn: '2017-12-29',
        weight: '1',
        reportEvery: '10',
        unitIds: units.map(({ id }) => id),
        ...more,
      },
      'request',
    )
  const edit = (taskId: string, more: Record<string, unknown>) =>
    perform(
      editTaskDeed,
      session,
      { programmeId, taskId, title: '任务', stageId, dueOn: '2017-12-29', ...more },
      'request',
    )
  return { programmeId, stageId, units, officer, session, signIn, issue, edit }
}

test('one form issues the task to every unit: an assignment, an event and a measure for each', async ({
  db,
}) => {
  const { programmeId, units, issue } = await scene(db)
  expect(await issue({ targetQuantity: '120', measureUnit: '个' })).toMatchObject({
    kind: 'done',
    value: { assignments: 3 },
  })
  const issued = await db.select().from(assignments)
  expect(issued.map(({ unitId }) => unitId).sort()).toEqual(units.map(({ id }) => id).sort())
  expect(issued[0]).toMatchObject({
    startsOn: today,
    dueOn: '2017-12-29',
    firstDueOn: '2017-12-29',
    targetQuantity: 120,
    measureUnit: '个',
    baselineQuantity: null,
    reportEvery: 10,
  })
  const told = await db.select().from(events).where(eq(events.name, 'task.issued'))
  expect(told).toHaveLength(3)
  expect(told[0]).toMatchObject({
    recordKind: 'assignment',
    after: { title: '建立目录', dueOn: '2017-12-29' },
  })
  const g1 = await db
    .select()
    .from(measures)
    .where(and(eq(measures.programmeId, programmeId), eq(measures.part, 'G1')))
  expect(g1.map(({ denominator }) => denominator)).toEqual([1, 1, 1])
})

test('the liaison and the principal of a unit are told, nobody of another unit', async ({ db }) => {
  const { programmeId, units, issue } = await scene(db, 2)
  const unitId = units[0]?.id as string
  const liaison = await aSeated(db, { programmeId, unitId })
  const principal = await aSeated(db, { programmeId, unitId, post: 'principal' })
  await aSeated(db, { programmeId, unitId: units[1]?.id as string })
  await issue({ unitIds: [unitId] })
  const told = await db.select().from(notices)
  expect(told.map(({ personId }) => personId).sort()).toEqual([liaison.id, principal.id].sort())
  expect(told[0]).toMatchObject({ name: 'task.issued', params: { title: '建立目录', dueOn: '2017-12-29' } })
})

test('a double-clicked submit is one task', async ({ db }) => {
  const { issue } = await scene(db)
  const submissionKey = randomUUID()
  await Promise.all([issue({ submissionKey }), issue({ submissionKey })])
  expect(await db.select().from(keyTasks)).toHaveLength(1)
  expect(await db.select().from(assignments)).toHaveLength(3)
})

test('a date in the past is refused beside its field, and nothing is half-saved', async ({ db }) => {
  const { issue } = await scene(db)
  expect(await issue({ dueOn: '2017-11-29' })).toMatchObject({
    kind: 'refused',
    name: 'task.due-in-past',
    field: 'dueOn',
  })
  expect(await issue({ dueOn: '2018-07-01' })).toMatchObject({ kind: 'refused', name: 'task.due-after-end' })
  expect(await db.select().from(keyTasks)).toHaveLength(0)
})

test('one unit outside the programme refuses the whole task', async ({ db }) => {
  const { units, issue } = await scene(db)
  const stranger = await aUnit(db)
  expect(await issue({ unitIds: [units[0]?.id, stranger.id] })).toMatchObject({
    kind: 'refused',
    name: 'task.unknown-unit',
  })
  expect(await db.select().from(keyTasks)).toHaveLength(0)
  expect(await db.select().from(assignments)).toHaveLength(0)
})

test('what is typed wrongly is named field by field', async ({ db }) => {
  const { issue } = await scene(db)
  const ending = await issue({
    title: ' ',
    dueOn: '2017-02-30',
    weight: 'abc',
    targetQuantity: '0',
    unitIds: [],
  })
  expect(ending).toMatchObject({ kind: 'invalid' })
  const faults = ending.kind === 'invalid' ? ending.faults : []
  expect(Object.fromEntries(faults.map(({ field, name }) => [field, name]))).toEqual({
    title: 'blank',
    dueOn: 'not-a-day',
    weight: 'not-a-number',
    targetQuantity: 'not-positive',
    unitIds: 'choose',
  })
  expect(await issue({ content: '字'.repeat(10_000) })).toMatchObject({
    kind: 'invalid',
    faults: [{ field: 'content', name: 'too-long' }],
  })
})

test('only the promotion group issues tasks', async ({ db }) => {
  const { programmeId, units, signIn, issue } = await scene(db)
  const liaison = await aSeated(db, { programmeId, unitId: units[0]?.id as string })
  expect(await issue({}, await signIn(liaison))).toMatchObject({ kind: 'refused', name: 'not-permitted' })
})

test('moving the date needs a reason, moves open assignments and keeps the date first approved', async ({
  db,
}) => {
  const { programmeId, stageId, units, edit } = await scene(db, 2)
  const task = await aKeyTask(db, {
    programmeId,
    stageId,
    dueOn: '2017-12-29',
    provenance: 'sourced',
    source: 'x',
  })
  const [open, closed] = units.map(({ id }) => id) as [string, string]
  await anAssignment(db, { programmeId, unitId: open, keyTaskId: task.id, dueOn: '2017-12-29' })
  await anAssignment(db, {
    programmeId,
    unitId: closed,
    keyTaskId: task.id,
    dueOn: '2017-12-29',
    acceptedOn: '2017-11-20',
  })
  expect(await edit(task.id, { dueOn: '2018-01-31' })).toMatchObject({
    kind: 'refused',
    name: 'task.reason-needed',
  })
  expect(await edit(task.id, { dueOn: '2018-01-31', reason: '平台推迟上线', version: '1' })).toMatchObject({
    kind: 'done',
    value: { moved: 1 },
  })
  const rows = await db.select().from(assignments)
  expect(rows.find(({ unitId }) => unitId === open)).toMatchObject({
    dueOn: '2018-01-31',
    firstDueOn: '2017-12-29',
  })
  expect(rows.find(({ unitId }) => unitId === closed)).toMatchObject({ dueOn: '2017-12-29' })
  const [kept] = await db.select().from(keyTasks)
  expect(kept).toMatchObject({ dueOn: '2018-01-31', provenance: 'entered', version: 2 })
})

test('a page that is older than the task overwrites nothing', async ({ db }) => {
  const { programmeId, stageId, edit } = await scene(db, 0)
  const task = await aKeyTask(db, { programmeId, stageId, dueOn: '2017-12-29', version: 4 })
  expect(await edit(task.id, { title: '改名', version: '3' })).toMatchObject({
    kind: 'refused',
    name: 'stale',
  })
  expect((await db.select().from(keyTasks))[0]?.title).toBe(task.title)
})
