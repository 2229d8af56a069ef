import { eq } from 'drizzle-orm'
import { aMilestone, anAssignment, anExampleOn, aReport, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { startSession } from '../../db/queries/sign-ins.ts'
import { assignments, events, measures, milestones, notices } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import type { Subject } from '../access/actor.ts'
import type { Deed } from '../access/deed.ts'
import { perform } from '../access/perform.ts'
import { editAssignmentDeed } from '../assignments/deeds.ts'
import { addMilestoneDeed, changeMilestoneDeed, reachMilestoneDeed, removeMilestoneDeed } from './deeds.ts'

const today = '2017-11-30'

async function scene(db: Db, given: Parameters<typeof anAssignment>[1] = {}) {
  const { id: programmeId } = await anExampleOn(db, today)
  const { id: unitId } = await aUnit(db, { programmeId })
  const assignment = await anAssignment(db, { programmeId, unitId, ...given })
  const liaison = await aSeated(db, { programmeId, unitId })
  const officer = await aSeated(db, { programmeId, group: 'promotion' })
  const as =
    (person: { id: string }) =>
    async <In, S extends Subject, Out>(deed: Deed<In, S, Out>, more: Record<string, unknown>) =>
      perform(
        deed,
        { sessionId: await startSession(db, person.id, 'test', null, 1) },
        { programmeId, ...more },
        'request',
      )
  const milestone = (more: Parameters<typeof aMilestone>[1] = {}) =>
    aMilestone(db, { programmeId, assignmentId: assignment.id, dueOn: '2017-12-15', ...more })
  return { programmeId, unitId, assignment, liaison, officer, as, milestone }
}

test('a milestone is added within its assignment, and the event says by whom', async ({ db }) => {
  const { assignment, officer, unitId, as } = await scene(db)
  const add = (dueOn: string) =>
    as(officer)(addMilestoneDeed, { assignmentId: assignment.id, title: '完成联调', dueOn })
  expect(await add('2017-11-29')).toMatchObject({ kind: 'refused', name: 'milestone.due-in-past' })
  expect(await add('2018-02-01')).toMatchObject({ kind: 'refused', name: 'milestone.outside-assignment' })
  expect(await add('2017-12-15')).toMatchObject({ kind: 'done' })
  expect(await db.select().from(milestones)).toMatchObject([{ title: '完成联调', firstDueOn: '2017-12-15' }])
  expect(await db.select().from(events)).toMatchObject([
    { name: 'milestone.added', unitId, actorId: officer.id, after: { assignmentId: assignment.id } },
  ])
})

test('a moved milestone keeps its first date and tells the liaison', async ({ db }) => {
  const { assignment, liaison, officer, as, milestone } = await scene(db)
  const { id: milestoneId } = await milestone({ title: '上线' })
  await as(officer)(changeMilestoneDeed, { milestoneId, version: '1', title: '上线', dueOn: '2017-12-22' })
  expect(await db.select().from(milestones)).toMatchObject([
    { dueOn: '2017-12-22', firstDueOn: '2017-12-15', version: 2 },
  ])
  expect(await db.select().from(notices)).toMatchObject([
    {
      personId: liaison.id,
      name: 'milestone.changed',
      path: `assignments/${assignment.id}`,
      params: { title: '上线', dueOn: '2017-12-22' },
    },
  ])
})

test('reached is a fact of a day that has come, and then neither moves nor goes', async ({ db }) => {
  const { officer, as, milestone } = await scene(db)
  const { id: milestoneId } = await milestone()
  const reach = (reachedOn: string) => as(officer)(reachMilestoneDeed, { milestoneId, reachedOn })
  expect(await reach('2017-12-01')).toMatchObject({ kind: 'refused', name: 'milestone.reached-in-future' })
  expect(await reach('2017-09-01')).toMatchObject({ kind: 'refused', name: 'milestone.reached-before-start' })
  expect(await reach('2017-11-29')).toMatchObject({ kind: 'done' })
  expect(await as(officer)(removeMilestoneDeed, { milestoneId })).toMatchObject({
    kind: 'refused',
    name: 'milestone.already-reached',
  })
})

test('a removed milestone is off the plan but stays on record', async ({ db }) => {
  const { officer, as, milestone } = await scene(db)
  const { id: milestoneId } = await milestone()
  expect(await as(officer)(removeMilestoneDeed, { milestoneId })).toMatchObject({ kind: 'done' })
  expect((await db.select().from(milestones))[0]?.removedAt).not.toBeNull()
  expect(await as(officer)(removeMilestoneDeed, { milestoneId })).toMatchObject({ kind: 'absent' })
})

test('two officers with the same page: the first wins, the second is told', async ({ db }) => {
  const { officer, as, milestone } = await scene(db)
  const { id: milestoneId } = await milestone({ title: '上线' })
  const change = (title: string) =>
    as(officer)(changeMilestoneDeed, { milestoneId, version: '1', title, dueOn: '2017-12-15' })
  expect(await change('甲')).toMatchObject({ kind: 'done' })
  expect(await change('乙')).toMatchObject({ kind: 'refused', name: 'stale' })
  expect((await db.select().from(milestones))[0]?.title).toBe('甲')
})

test('the unit may not plan for itself, and another unit does not even see it', async ({ db }) => {
  const { programmeId, liaison, as, milestone } = await scene(db)
  const { id: milestoneId } = await milestone()
  const elsewhere = await aUnit(db, { programmeId })
  const stranger = await aSeated(db, { programmeId, unitId: elsewhere.id })
  expect(await as(liaison)(removeMilestoneDeed, { milestoneId })).toMatchObject({
    kind: 'refused',
    name: 'not-permitted',
  })
  expect(await as(stranger)(removeMilestoneDeed, { milestoneId })).toMatchObject({ kind: 'absent' })
})

const plan = { weight: '2', startsOn: '2017-09-04', dueOn: '2017-12-31', evidenceRequired: 'always' }

test('a clearer plan lifts clarity at once; the first date stays when the date moves', async ({ db }) => {
  const { assignment, unitId, officer, as } = await scene(db)
  const edit = (more: Record<string, unknown>) =>
    as(officer)(editAssignmentDeed, { assignmentId: assignment.id, ...plan, ...more })
  expect(await edit({ dueOn: '2018-01-31' })).toMatchObject({
    kind: 'refused',
    name: 'assignment.reason-needed',
  })
  const whole = {
    target: '全部接入',
    targetQuantity: '20',
    measureUnit: '个',
    baselineQuantity: '0',
    namedPerson: '信息中心主任',
    dueOn: '2018-01-31',
    reason: '平台推迟',
    version: '1',
  }
  expect(await edit(whole)).toMatchObject({ kind: 'done' })
  const [row] = await db.select().from(assignments)
  expect(row).toMatchObject({
    dueOn: '2018-01-31',
    firstDueOn: '2017-12-31',
    weight: 2,
    baselineQuantity: 0,
    version: 2,
  })
  const kept = await db.select().from(measures).where(eq(measures.unitId, unitId))
  expect(kept.find(({ part }) => part === 'G1')).toMatchObject({ numerator: 2, denominator: 2 })
})

test('the start is fixed once the unit has reported, and what is accepted is closed', async ({ db }) => {
  const { programmeId, unitId, assignment, officer, as } = await scene(db)
  await aReport(db, { programmeId, unitId, assignmentId: assignment.id })
  const edit = (more: Record<string, unknown>) =>
    as(officer)(editAssignmentDeed, { assignmentId: assignment.id, ...plan, ...more })
  expect(await edit({ startsOn: '2017-09-11' })).toMatchObject({
    kind: 'refused',
    name: 'assignment.already-reported',
  })
  await db
    .update(assignments)
    .set({ completedOn: '2017-11-20', acceptedOn: '2017-11-21', acceptedBy: officer.id })
  expect(await edit({})).toMatchObject({ kind: 'refused', name: 'assignment.closed' })
})
