import { anAssignment, aVerification } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { listAssignmentGaps, listUnitGaps, verificationCoverage } from '../../db/queries/gaps.ts'
import { completionsOf, listRechecks } from '../../db/queries/rechecks.ts'
import { rechecks } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { logVisitDeed } from '../visits/deeds.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { confirmRechecksDeed } from './recheck-deeds.ts'
import { drawRechecks } from './rechecks.ts'

/** Twenty completions accepted in October: two are drawn. */
async function october(db: Db) {
  const stage = await supervisionStage(db)
  const { programmeId, unitId } = stage
  for (let index = 0; index < 20; index++)
    await anAssignment(db, { programmeId, unitId, acceptedOn: '2017-10-12' })
  const drawn = drawRechecks(programmeId, '2017-10', await completionsOf(db, programmeId, '2017-10'))
  return { ...stage, drawn, confirm: { programmeId, month: '2017-10' } }
}

test('the confirmed draw is what anybody draws; a second confirmation adds nothing', async ({ db }) => {
  const { programmeId, supervisor, second, drawn, confirm } = await october(db)
  expect(await as(db, supervisor, confirmRechecksDeed, confirm)).toMatchObject({ kind: 'done' })
  expect(await as(db, second, confirmRechecksDeed, confirm)).toMatchObject({
    name: 'recheck.confirmed-already',
  })
  const kept = await db.select().from(rechecks)
  expect(kept.map(({ assignmentId }) => assignmentId).sort()).toEqual([...drawn].sort())
  expect(kept[0]).toMatchObject({ confirmedOn: '2017-11-30', dueOn: '2017-12-21', verificationId: null })
  expect(await listRechecks(db, programmeId, '2017-10', [])).toHaveLength(2)
})

test('the next verification of the assignment answers its re-check', async ({ db }) => {
  const { programmeId, unitId, supervisor, drawn, confirm } = await october(db)
  await as(db, supervisor, confirmRechecksDeed, confirm)
  const [assignmentId] = drawn
  const verifications = [{ assignmentId, percent: 70, basis: '现场登录' }]
  const visit = {
    programmeId,
    unitId,
    method: 'on-site',
    visitedOn: '2017-11-30',
    record: '抽查',
    verifications,
  }
  expect(await as(db, supervisor, logVisitDeed, visit)).toMatchObject({ kind: 'done' })
  const rows = await listRechecks(db, programmeId, '2017-10', [])
  expect(rows.map(({ verified }) => verified).sort()).toEqual([70, null])
})

test('a month that is not over, a month of nothing, no month, and whoever may not, are refused', async ({
  db,
}) => {
  const { programmeId, supervisor, liaison, confirm } = await october(db)
  const of = (month: string) => as(db, supervisor, confirmRechecksDeed, { programmeId, month })
  expect(await of('2017-11')).toMatchObject({ name: 'recheck.month-open' })
  expect(await of('2017-09')).toMatchObject({ name: 'recheck.nothing' })
  expect(await of('2017-13')).toMatchObject({ faults: [{ field: 'month', name: 'not-a-month' }] })
  expect(await as(db, liaison, confirmRechecksDeed, confirm)).toMatchObject({ name: 'not-permitted' })
  expect(await db.$count(rechecks)).toBe(0)
})

test('the gap is the last word beside the last finding, and coverage counts assignments, not looks', async ({
  db,
}) => {
  const { programmeId, unitId, assignment } = await supervisionStage(db)
  const done = await anAssignment(db, { programmeId, unitId, acceptedOn: '2017-11-01' })
  const look = (assignmentId: string, percent: number, verifiedOn: string) =>
    aVerification(db, { programmeId, unitId, assignmentId, percent, verifiedOn })
  await look(done.id, 90, '2017-11-02')
  await look(done.id, 60, '2017-11-20')
  expect(await verificationCoverage(db, programmeId, '2017-11-30')).toEqual({ assignments: 2, verified: 1 })
  expect(await listAssignmentGaps(db, programmeId, '2017-11-30', 10)).toMatchObject([
    { id: done.id, reported: 100, verified: 60 },
  ])
  await look(assignment.id, 10, '2017-11-20')
  const [unit] = await listUnitGaps(db, programmeId, '2017-11-30')
  expect(unit).toMatchObject({
    unitId,
    assignments: 2,
    verified: 2,
    reportedPercent: 50,
    verifiedPercent: 35,
    gap: 15,
  })
})
