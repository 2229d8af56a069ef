import { asc, eq, sql as raw } from 'drizzle-orm'
import {
  aFinding,
  anAssignment,
  anExampleOn,
  aPerson,
  aRectification,
  aSeated,
  aUnit,
  aVisit,
} from '../../db/factories.ts'
import { listen } from '../../db/listen.ts'
import type { Db } from '../../db/open.ts'
import { CHANNEL } from '../../db/queries/announcements.ts'
import { actions, escalations, events, notices, people, slips } from '../../db/schema/index.ts'
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
  await aSeated(db, { programmeId, group: 'supervision' }, { name: 'supervision' })
  await aSeated(db, { programmeId, group: 'leading', post: 'head' }, { name: 'head' })
  await aSeated(db, { programmeId, group: 'leading' }, { name: 'leading' })
  return { ...place, liaison }
}

/** Reports nothing on its way: its only due day is its own. */
const aTask = (db: Db, given: Parameters<typeof anAssignment>[1]) =>
  anAssignment(db, { reportEvery: null, ...given })

const run = (db: Db, programmeId: string, on = today) => db.transaction((tx) => sweep(tx, programmeId, on))

/** Who was told what: `liaison: clock.near`. */
async function told(db: Db): Promise<string[]> {
  const rows = await db
    .select({ who: people.name, what: notices.name })
    .from(notices)
    .innerJoin(people, raw`${people.id} = ${notices.personId}`)
    .orderBy(asc(notices.name), asc(people.name))
  return rows.map(({ who, what }) => `${who}: ${what}`)
}

/** `chase 2017-11-30 sent`, or `passed over`; lowest first. */
async function ladderOf(db: Db): Promise<string[]> {
  const rows = await db.select().from(escalations).orderBy(asc(escalations.dueOn), asc(escalations.rung))
  return rows.map(({ rung, reachedOn, sentOn }) => `${rung} ${reachedOn} ${sentOn ? 'sent' : 'passed over'}`)
}

/** Due so that 2017-11-30 is the very day of the rung. */
const dueFor = {
  early: '2017-12-11',
  near: '2017-12-05',
  eve: '2017-12-01',
  chase: '2017-11-29',
  blue: '2017-11-27',
  orange: '2017-11-21',
  red: '2017-11-09',
}

test('who is told goes up the line: liaison, deputy, principal, at last the group; red waits for the leader', async ({
  db,
}) => {
  const { programmeId, unitId } = await scene(db)
  for (const dueOn of Object.values(dueFor)) await aTask(db, { programmeId, unitId, dueOn })
  await run(db, programmeId)
  expect(await told(db)).toEqual([
    'deputy: clock.blue',
    'liaison: clock.blue',
    'principal: clock.blue',
    'deputy: clock.chase',
    'liaison: clock.chase',
    'liaison: clock.early',
    'deputy: clock.eve',
    'liaison: clock.eve',
    'liaison: clock.near',
    'deputy: clock.orange',
    'liaison: clock.orange',
    'principal: clock.orange',
    'promotion: clock.orange',
    'head: clock.red',
    'supervision: clock.red',
  ])
})

test('blue and orange are issued by the clock with their days over and a day to reply; red is only proposed', async ({
  db,
}) => {
  const { programmeId, unitId } = await scene(db)
  for (const rung of ['chase', 'blue', 'orange', 'red'] as const)
    await aTask(db, { programmeId, unitId, dueOn: dueFor[rung] })
  await run(db, programmeId)
  const written = await db.select().from(slips).orderBy(asc(slips.rung))
  expect(written).toMatchObject([
    {
      rung: 'blue',
      daysOver: 3,
      issuedOn: today,
      issuedBy: null,
      proposedOn: null,
      replyDueOn: '2017-12-07',
    },
    { rung: 'orange', daysOver: 7, issuedOn: today, issuedBy: null },
    { rung: 'red', daysOver: 15, issuedOn: null, proposedOn: today, proposedBy: null, replyDueOn: null },
  ])
  const trail = await db.select({ name: events.name, actorId: events.actorId }).from(events)
  expect(trail.map(({ name, actorId }) => [name, actorId]).sort()).toEqual([
    ['slip.issued', null],
    ['slip.issued', null],
    ['slip.proposed', null],
  ])
})

test('each is told exactly once, however often and wherever at once the sweep runs', async ({ db }) => {
  const { programmeId, unitId } = await scene(db)
  for (const dueOn of Object.values(dueFor)) await aTask(db, { programmeId, unitId, dueOn })
  await Promise.all([1, 2, 3, 4].map(() => run(db, programmeId)))
  expect(await run(db, programmeId)).toBe(0)
  expect(await told(db)).toHaveLength(15)
  expect(await db.select().from(slips)).toHaveLength(3)
})

test('after a silent week only the highest rung is sent; the ones below are recorded as passed over', async ({
  db,
}) => {
  const { programmeId, unitId } = await scene(db)
  await aTask(db, { programmeId, unitId, dueOn: '2017-11-21' })
  await run(db, programmeId)
  expect(await ladderOf(db)).toEqual([
    'early 2017-11-10 passed over',
    'near 2017-11-16 passed over',
    'eve 2017-11-20 passed over',
    'chase 2017-11-22 passed over',
    'blue 2017-11-24 passed over',
    'orange 2017-11-30 sent',
  ])
  expect(await db.select().from(slips)).toMatchObject([{ rung: 'orange' }])
})

test('day by day it climbs, and leaves each rung on the day it reaches the next', async ({ db }) => {
  const { programmeId, unitId } = await scene(db)
  await aTask(db, { programmeId, unitId, dueOn: '2017-12-01' })
  for (const day of ['2017-11-30', '2017-12-01', '2017-12-04', '2017-12-05', '2017-12-06'])
    await run(db, programmeId, day)
  const rows = await db.select().from(escalations).orderBy(asc(escalations.rung))
  expect(rows.filter(({ sentOn }) => sentOn)).toMatchObject([
    { rung: 'eve', reachedOn: '2017-11-30', sentOn: '2017-11-30', leftOn: '2017-12-04' },
    { rung: 'chase', reachedOn: '2017-12-04', sentOn: '2017-12-04', leftOn: '2017-12-06' },
    { rung: 'blue', reachedOn: '2017-12-06', sentOn: '2017-12-06', leftOn: null },
  ])
})

test('what was late before the ladder was taken up is recorded where it stands, and nothing is sent for it', async ({
  db,
}) => {
  const { programmeId, unitId } = await scene(db)
  await db.execute(raw`insert into ladders (programme_id, from_on, early, near, eve, chase, blue, orange, red, reply_within)
    values (${programmeId}, '2017-11-30', -7, -3, -1, 1, 3, 7, 15, 5)`)
  await aTask(db, { programmeId, unitId, dueOn: '2017-10-31' })
  await aTask(db, { programmeId, unitId, dueOn: '2017-11-20' })
  expect(await run(db, programmeId)).toBe(0)
  expect((await ladderOf(db)).filter((line) => line.includes('sent'))).toEqual([])
  // The second goes on from there: red is reached fifteen working days after 2017-11-20.
  expect(await run(db, programmeId, '2017-12-11')).toBe(2)
  expect(await db.select().from(slips)).toMatchObject([{ rung: 'red', dueOn: '2017-11-20' }])
})

test('a due day that moved is told anew', async ({ db }) => {
  const { programmeId, unitId } = await scene(db)
  await aTask(db, { programmeId, unitId, dueOn: '2017-12-05' })
  await run(db, programmeId)
  await db.execute(raw`update assignments set due_on = '2017-12-15'`)
  expect(await run(db, programmeId)).toBe(0)
  const [old] = await db.select().from(escalations).where(eq(escalations.rung, 'near'))
  expect(old?.leftOn, 'it left the rung of the old day').toBe(today)
  expect(await run(db, programmeId, '2017-12-12')).toBe(1)
})

test('what is accepted, or reported complete and waiting, chases nobody', async ({ db }) => {
  const { programmeId, unitId } = await scene(db)
  await aTask(db, { programmeId, unitId, dueOn: '2017-11-29', acceptedOn: '2017-11-28' })
  await aTask(db, { programmeId, unitId, dueOn: '2017-11-29', completedOn: '2017-11-28' })
  expect(await run(db, programmeId)).toBe(0)
})

test('done, it leaves its rung; given back, it climbs on', async ({ db }) => {
  const { programmeId, unitId } = await scene(db)
  const finding = await aFinding(db, { programmeId, unitId, dueOn: '2017-11-29' })
  await run(db, programmeId)
  const answer = await aRectification(db, { programmeId, unitId, findingId: finding.id })
  await run(db, programmeId)
  const standing = async () =>
    (await db.select().from(escalations)).filter(({ leftOn }) => leftOn === null).length
  expect(await standing()).toBe(0)
  expect(await run(db, programmeId, '2017-12-04'), 'an answer waits').toBe(0)
  await db.execute(raw`update rectifications set returned_on = '2017-12-04', returned_by = submitted_by,
    return_reason = 'x' where id = ${answer.id}`)
  expect(await run(db, programmeId, '2017-12-04')).toBeGreaterThan(0)
  expect(await db.select().from(slips)).toMatchObject([{ rung: 'blue', kind: 'finding' }])
})

test('whoever raised a finding hears when it is chased; its group is supervision', async ({ db }) => {
  const { programmeId, unitId } = await scene(db)
  const raiser = await aPerson(db, { name: 'raiser' })
  await aFinding(db, { programmeId, unitId, raisedBy: raiser.id, dueOn: '2017-12-01' })
  await aFinding(db, { programmeId, unitId, raisedBy: raiser.id, dueOn: '2017-11-29' })
  await aFinding(db, { programmeId, unitId, raisedBy: raiser.id, dueOn: '2017-11-21' })
  await run(db, programmeId)
  expect(await told(db)).toEqual([
    'deputy: clock.chase',
    'liaison: clock.chase',
    'raiser: clock.chase',
    'deputy: clock.eve',
    'liaison: clock.eve',
    'deputy: clock.orange',
    'liaison: clock.orange',
    'principal: clock.orange',
    'raiser: clock.orange',
    'supervision: clock.orange',
  ])
})

test('where a post is empty the next one up the line is told; an empty unit stops nothing', async ({
  db,
}) => {
  const { programmeId } = await scene(db)
  const unit = await aUnit(db, { programmeId })
  const empty = await aUnit(db, { programmeId })
  await aSeated(db, { programmeId, unitId: unit.id, post: 'deputy' }, { name: 'only deputy' })
  for (const unitId of [unit.id, empty.id]) await aTask(db, { programmeId, unitId, dueOn: dueFor.near })
  await run(db, programmeId)
  expect(await told(db)).toEqual(['only deputy: clock.near'])
})

test('a notice leads to where one acts, and names the task and its due day; a slip’s to the slip', async ({
  db,
}) => {
  const { programmeId, unitId } = await scene(db)
  const assignment = await aTask(db, { programmeId, unitId, dueOn: '2017-12-05' })
  await aTask(db, { programmeId, unitId, dueOn: dueFor.blue })
  await run(db, programmeId)
  const [notice] = await db.select().from(notices).where(eq(notices.name, 'clock.near'))
  expect(notice).toMatchObject({ path: `assignments/${assignment.id}`, unitId, on: today })
  expect(notice?.params).toMatchObject({ kind: 'assignment', dueOn: '2017-12-05', days: 3 })
  const [slip] = await db.select().from(slips)
  const [blue] = await db.select().from(notices).where(eq(notices.name, 'clock.blue'))
  expect(blue?.path).toBe(`slips/${slip?.id}`)
})

test('open pages of those who were told hear of it after the commit', async ({ db, url }) => {
  const { programmeId, unitId, liaison } = await scene(db)
  await aTask(db, { programmeId, unitId, dueOn: '2017-12-05' })
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
  await aTask(db, { programmeId: other.programmeId, unitId: other.unitId, dueOn: '2017-12-05' })
  expect(await run(db, programmeId)).toBe(0)
})

test('what was promised in a talk is on the clock as what a meeting decided is', async ({ db }) => {
  const { programmeId, unitId } = await scene(db)
  const talk = await aVisit(db, { programmeId, unitId, method: 'talk' })
  const promise = { programmeId, unitId, visitId: talk.id, text: '月底前完成挂接', assignedOn: '2017-11-01' }
  await db.insert(actions).values({ ...promise, dueOn: dueFor.near })
  await run(db, programmeId)
  expect(await told(db)).toEqual(['liaison: clock.near'])
})
