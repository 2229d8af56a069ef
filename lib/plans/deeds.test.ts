import { and, eq } from 'drizzle-orm'
import { findProgramme } from '../../db/queries/programmes.ts'
import { measures, notices, plannedVisitMembers, plannedVisits } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { campaignStage } from '../rounds/testing.ts'
import { logVisitDeed } from '../visits/deeds.ts'
import { as } from '../visits/testing.ts'
import { confirmProposalsDeed, dropPlanDeed, movePlanDeed, planVisitDeed } from './deeds.ts'
import { readGaps } from './read-gaps.ts'

type Db = Parameters<typeof campaignStage>[0]

async function opened(db: Db) {
  const stage = await campaignStage(db)
  await stage.form({ mediaIds: [stage.media.id] })
  await stage.open()
  const { programmeId, roundId, supervisor, unitId } = stage
  const visit = { programmeId, roundId, unitId, method: 'on-site', plannedOn: '2017-12-04' }
  const plan = (more: object = {}) => as(db, supervisor, planVisitDeed, { ...visit, ...more })
  const covered = async () => {
    const [row] = await db
      .select()
      .from(measures)
      .where(and(eq(measures.unitId, unitId), eq(measures.part, 'covered')))
    return row && [row.numerator, row.denominator]
  }
  return { ...stage, plan, covered }
}

const idOf = (ending: Awaited<ReturnType<Awaited<ReturnType<typeof opened>>['plan']>>) =>
  ending.kind === 'done' ? ending.value.id : ''

test('a planned visit is told to the unit and to those who go; logged from the plan it is done, and S0 moves', async ({
  db,
}) => {
  const stage = await opened(db)
  const { supervisor, second, liaison, programmeId, unitId } = stage
  const planId = idOf(await stage.plan())
  expect(await stage.covered()).toEqual([0, 1])
  const told = await db.select().from(notices)
  expect(told.map(({ personId, name }) => [personId, name])).toEqual([
    [liaison.id, 'plan.added'],
    [second.id, 'plan.staffed'],
  ])
  expect(told[0]).toMatchObject({ path: `plans/${planId}`, params: { plannedOn: '2017-12-04' } })
  const logged = await as(db, supervisor, logVisitDeed, {
    programmeId,
    unitId,
    planId,
    method: 'on-site',
    visitedOn: '2017-11-30',
    record: '提前去了',
  })
  expect(logged).toMatchObject({ kind: 'done' })
  const visitId = logged.kind === 'done' ? logged.value.id : ''
  expect(await db.select().from(plannedVisits)).toMatchObject([{ visitId }])
  expect(await stage.covered()).toEqual([1, 1])
  const again = { programmeId, planId, plannedOn: '2017-12-05', method: 'on-site' }
  expect(await as(db, supervisor, movePlanDeed, again)).toMatchObject({ name: 'plan.done' })
})

test('a plan answers for its own unit only; answered for, it stays as it is', async ({ db }) => {
  const stage = await opened(db)
  const planId = idOf(await stage.plan())
  const { programmeId, supervisor, other, unitId } = stage
  const visit = { programmeId, planId, method: 'on-site', visitedOn: '2017-11-30', record: '看了' }
  expect(await as(db, supervisor, logVisitDeed, { ...visit, unitId: other.id })).toMatchObject({
    kind: 'refused',
    name: 'plan.of-another-unit',
    field: 'unitId',
  })
  const first = await as(db, supervisor, logVisitDeed, { ...visit, unitId })
  expect(await as(db, supervisor, logVisitDeed, { ...visit, unitId })).toMatchObject({ kind: 'done' })
  const visitId = first.kind === 'done' ? first.value.id : ''
  expect(await db.select().from(plannedVisits)).toMatchObject([{ visitId }])
})

test('a visit is planned for a working day of the round, by people of the unit’s team', async ({ db }) => {
  const { plan, native, media, supervisor } = await opened(db)
  expect(await plan({ plannedOn: '2017-12-02' })).toMatchObject({
    name: 'plan.not-a-workday',
    field: 'plannedOn',
  })
  expect(await plan({ plannedOn: '2017-11-29' })).toMatchObject({ name: 'plan.in-past' })
  expect(await plan({ plannedOn: '2017-12-18' })).toMatchObject({ name: 'plan.outside-round' })
  expect(await plan({ memberIds: [native.id] })).toMatchObject({ name: 'plan.member-not-in-team' })
  expect(await plan({ memberIds: [media.id] })).toMatchObject({ name: 'plan.nobody-goes' })
  expect(await plan({ memberIds: [media.id, supervisor.id] })).toMatchObject({ kind: 'done' })
  expect((await db.select().from(plannedVisitMembers)).map(({ role }) => role).sort()).toEqual([
    'media',
    'member',
  ])
})

test('nobody plans a visit to the own organisation', async ({ db }) => {
  const { programmeId, roundId, unitId, native } = await opened(db)
  const visit = { programmeId, roundId, unitId, method: 'on-site', plannedOn: '2017-12-04' }
  expect(await as(db, native, planVisitDeed, visit)).toMatchObject({
    kind: 'refused',
    name: 'own-organisation',
  })
})

test('the gaps’ proposals are planned as they were taken and changed; a bad day is named by its row', async ({
  db,
}) => {
  const { programmeId, roundId, supervisor, unitId, other } = await opened(db)
  const scene = { programme: (await findProgramme(db, programmeId))!, today: '2017-11-30' }
  const round = { id: roundId, startsOn: '2017-11-20', endsOn: '2017-12-15' }
  const before = await readGaps(db, scene, round)
  expect(before.proposals.map((one) => one.unitId).sort()).toEqual([unitId, other.id].sort())
  const rows = (day: string) => ({
    programmeId,
    roundId,
    'proposals.0.take': 'on',
    'proposals.0.unitId': unitId,
    'proposals.0.method': 'on-site',
    'proposals.0.plannedOn': '2017-12-05',
    'proposals.0.memberIds': supervisor.id,
    'proposals.1.unitId': unitId,
    'proposals.1.plannedOn': 'abc',
    'proposals.2.take': 'on',
    'proposals.2.unitId': other.id,
    'proposals.2.method': 'telephone',
    'proposals.2.plannedOn': day,
  })
  const confirm = (day: string) => as(db, supervisor, confirmProposalsDeed, rows(day))
  expect(await confirm('2017-12-09')).toMatchObject({ kind: 'refused', field: 'proposals.2.plannedOn' })
  expect(await db.$count(plannedVisits), 'all or none').toBe(0)
  expect(await confirm('2017-12-06')).toMatchObject({ kind: 'done', value: { count: 2 } })
  expect((await readGaps(db, scene, round)).proposals).toEqual([])
  expect(await as(db, supervisor, confirmProposalsDeed, { programmeId, roundId })).toMatchObject({
    name: 'plan.nothing-taken',
  })
})

test('a visit dropped with its reason is no plan any more, and leaves coverage', async ({ db }) => {
  const { programmeId, supervisor, plan, covered } = await opened(db)
  const planId = idOf(await plan())
  const drop = (reason: string) => as(db, supervisor, dropPlanDeed, { programmeId, planId, reason })
  expect(await drop('')).toMatchObject({ kind: 'invalid', faults: [{ field: 'reason' }] })
  expect(await drop('改由驻点代替')).toMatchObject({ kind: 'done' })
  expect(await covered()).toEqual([0, 0])
  expect(await drop('再取消')).toMatchObject({ name: 'plan.dropped' })
})
