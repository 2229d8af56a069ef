import { asc, sql as raw } from 'drizzle-orm'
import { aFinding, anAssignment, anExampleOn, aPerson, aSeated, aUnit } from '../../db/factories.ts'
import { listen } from '../../db/listen.ts'
import type { Db } from '../../db/open.ts'
import { CHANNEL } from '../../db/queries/announcements.ts'
import { notices, people } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { sweep } from './sweep.ts'

const today = '2017-11-30'

/** A unit with its people, in a programme whose today is Thursday 2017-11-30. */
async function scene(db: Db) {
  const { id: programmeId } = await anExampleOn(db, today)
  const unit = await aUnit(db, { programmeId })
  const place = { programmeId, unitId: unit.id }
  const liaison = await aSeated(db, { ...place, post: 'liaison' }, { name: 'liaison' })
  await aSeated(db, { ...place, post: 'principal' }, { name: 'principal' })
  await aSeated(db, { ...place, post: 'deputy' }, { name: 'deputy' })
  await aSeated(db, { programmeId, group: 'promotion' }, { name: 'promotion' })
  await aSeated(db, { programmeId, group: 'leading' }, { name: 'leading' })
  return { ...place, liaison }
}

const run = (db: Db, programmeId: string, on = today) => db.transaction((tx) => sweep(tx, programmeId, on))

/** Who was told what: `liaison: clock.assignment-due-3`. */
async function told(db: Db): Promise<string[]> {
  const rows = await db
    .select({ who: people.name, what: notices.name })
    .from(notices)
    .innerJoin(people, raw`${people.id} = ${notices.personId}`)
    .orderBy(asc(notices.name), asc(people.name))
  return rows.map(({ who, what }) => `${who}: ${what}`)
}

test('an assignment due in three working days tells its liaison, and nobody else', async ({ db }) => {
  const { programmeId, unitId } = await scene(db)
  await anAssignment(db, { programmeId, unitId, dueOn: '2017-12-05' })
  await anAssignment(db, { programmeId, unitId, dueOn: '2017-12-06' })
  expect(await run(db, programmeId)).toBe(1)
  expect(await told(db)).toEqual(['liaison: clock.assignment-due-3'])
})

test('an assignment a working day overdue tells liaison, principal and the promotion group', async ({
  db,
}) => {
  const { programmeId, unitId } = await scene(db)
  await anAssignment(db, { programmeId, unitId, dueOn: '2017-11-29' })
  await run(db, programmeId)
  expect(await told(db)).toEqual(
    ['liaison', 'principal', 'promotion'].map((who) => `${who}: clock.assignment-overdue-1`),
  )
})

test('each is told exactly once, however often and wherever at once the sweep runs', async ({ db }) => {
  const { programmeId, unitId } = await scene(db)
  await anAssignment(db, { programmeId, unitId, dueOn: '2017-11-29' })
  await anAssignment(db, { programmeId, unitId, dueOn: '2017-12-04' })
  await Promise.all([1, 2, 3, 4].map(() => run(db, programmeId)))
  expect(await run(db, programmeId)).toBe(0)
  expect(await run(db, programmeId, '2017-12-01')).toBe(0)
  expect(await told(db)).toHaveLength(4)
})

test('a due day that moved is told anew', async ({ db }) => {
  const { programmeId, unitId } = await scene(db)
  await anAssignment(db, { programmeId, unitId, dueOn: '2017-12-04' })
  await run(db, programmeId)
  await db.execute(raw`update assignments set due_on = '2017-12-15'`)
  expect(await run(db, programmeId)).toBe(0)
  expect(await run(db, programmeId, '2017-12-12')).toBe(1)
})

test('what is accepted, or reported complete and waiting, chases nobody', async ({ db }) => {
  const { programmeId, unitId } = await scene(db)
  await anAssignment(db, { programmeId, unitId, dueOn: '2017-11-29', acceptedOn: '2017-11-28' })
  await anAssignment(db, { programmeId, unitId, dueOn: '2017-11-29', completedOn: '2017-11-28' })
  expect(await run(db, programmeId)).toBe(0)
})

test('a finding near its deadline tells the liaison; overdue also the principal and who raised it', async ({
  db,
}) => {
  const { programmeId, unitId } = await scene(db)
  const raiser = await aPerson(db, { name: 'supervisor' })
  await aFinding(db, { programmeId, unitId, raisedBy: raiser.id, dueOn: '2017-12-01' })
  await aFinding(db, { programmeId, unitId, raisedBy: raiser.id, dueOn: '2017-11-29' })
  await aFinding(db, {
    programmeId,
    unitId,
    raisedBy: raiser.id,
    dueOn: '2017-11-29',
    closedOn: '2017-11-29',
  })
  await run(db, programmeId)
  expect(await told(db)).toEqual([
    'liaison: clock.finding-due-3',
    'liaison: clock.finding-overdue-1',
    'principal: clock.finding-overdue-1',
    'supervisor: clock.finding-overdue-1',
  ])
})

test('a unit without a liaison stops nothing; whoever takes the seat later is told then', async ({ db }) => {
  const { programmeId } = await scene(db)
  const unit = await aUnit(db, { programmeId })
  await anAssignment(db, { programmeId, unitId: unit.id, dueOn: '2017-12-04' })
  expect(await run(db, programmeId)).toBe(0)
  await aSeated(db, { programmeId, unitId: unit.id, post: 'liaison' }, { name: 'newcomer' })
  expect(await run(db, programmeId)).toBe(1)
})

test('a notice leads to where one acts, and names the task and its due day', async ({ db }) => {
  const { programmeId, unitId } = await scene(db)
  const assignment = await anAssignment(db, { programmeId, unitId, dueOn: '2017-12-04' })
  await run(db, programmeId)
  const [notice] = await db.select().from(notices)
  expect(notice).toMatchObject({ path: `assignments/${assignment.id}`, unitId, on: today })
  expect(notice?.params).toMatchObject({ dueOn: '2017-12-04', title: expect.stringMatching(/./) })
})

test('open pages of those who were told hear of it after the commit', async ({ db, url }) => {
  const { programmeId, unitId, liaison } = await scene(db)
  await anAssignment(db, { programmeId, unitId, dueOn: '2017-12-04' })
  const heard: unknown[] = []
  const listener = await listen(CHANNEL, (text) => heard.push(JSON.parse(text)), undefined, url)
  await run(db, programmeId)
  await expect
    .poll(() => heard)
    .toEqual([{ programmeId, eventIds: [], unitIds: [], personIds: [liaison.id] }])
  await listener.close()
})

test('another programme is not swept along', async ({ db }) => {
  const { programmeId } = await scene(db)
  const other = await scene(db)
  await anAssignment(db, { programmeId: other.programmeId, unitId: other.unitId, dueOn: '2017-12-04' })
  expect(await run(db, programmeId)).toBe(0)
})
