import { aFinding, anAssignment, anExampleOn, aRectification, aReport, aUnit, aVisit } from '../factories.ts'
import type { Db } from '../open.ts'
import { expect, test } from '../testing.ts'
import { answersAwaiting, lateUnits, leastVisited, openFindings, reportsAwaiting } from './work.ts'

const today = '2017-11-30'

async function scene(db: Db) {
  const { id: programmeId } = await anExampleOn(db, today)
  const a = await aUnit(db, { programmeId, position: 1 })
  const b = await aUnit(db, { programmeId, position: 2 })
  return { programmeId, a: { programmeId, unitId: a.id }, b: { programmeId, unitId: b.id } }
}

test('units with most overdue work come first; what is accepted or due today is not overdue', async ({
  db,
}) => {
  const { programmeId, a, b } = await scene(db)
  await anAssignment(db, { ...a, dueOn: '2017-11-29' })
  await anAssignment(db, { ...b, dueOn: '2017-10-31' })
  await anAssignment(db, { ...b, dueOn: '2017-11-15' })
  await anAssignment(db, { ...a, dueOn: today })
  await anAssignment(db, { ...a, dueOn: '2017-10-31', acceptedOn: '2017-11-01' })
  const rows = await lateUnits(db, programmeId, today, today, 10)
  expect(rows).toMatchObject([
    { unitId: b.unitId, late: 2, since: '2017-10-31', total: 2 },
    { unitId: a.unitId, late: 1, since: '2017-11-29', total: 2 },
  ])
})

test('only reports nobody has judged wait for review, the oldest first', async ({ db }) => {
  const { programmeId, a, b } = await scene(db)
  const second = await aReport(db, { ...a, submittedOn: '2017-11-28' })
  const first = await aReport(db, { ...b, submittedOn: '2017-11-27' })
  await aReport(db, { ...a, submittedOn: '2017-11-20', acceptedOn: '2017-11-21' })
  await aReport(db, { ...b, submittedOn: null })
  const rows = await reportsAwaiting(db, programmeId, today, 1)
  expect(rows).toMatchObject([{ id: first.id, total: 2 }])
  expect((await reportsAwaiting(db, programmeId, today, 5)).map(({ id }) => id)).toEqual([
    first.id,
    second.id,
  ])
})

test("open findings are the own unit's, the earliest deadline first; answers wait until judged", async ({
  db,
}) => {
  const { programmeId, a, b } = await scene(db)
  const late = await aFinding(db, { ...a, dueOn: '2017-11-28' })
  const soon = await aFinding(db, { ...a, dueOn: '2017-12-05' })
  await aFinding(db, { ...b, dueOn: '2017-12-01' })
  await aFinding(db, { ...a, closedOn: '2017-11-29' })
  await aRectification(db, { programmeId, findingId: late.id })
  const own = await openFindings(db, programmeId, today, { seen: [a.unitId], limit: 10 })
  expect(own).toMatchObject([
    { id: late.id, answered: true },
    { id: soon.id, answered: false },
  ])
  expect(
    await openFindings(db, programmeId, today, { seen: 'all', dueBefore: today, limit: 10 }),
  ).toMatchObject([{ id: late.id }])
  expect(await answersAwaiting(db, programmeId, today, 10)).toMatchObject([{ findingId: late.id, total: 1 }])
})

test('units never visited come before those visited longest ago', async ({ db }) => {
  const { programmeId, a, b } = await scene(db)
  await aVisit(db, { ...a, visitedOn: '2017-11-01' })
  const rows = await leastVisited(db, programmeId, today, 10)
  expect(rows.map(({ unitId, lastVisitOn }) => [unitId, lastVisitOn])).toEqual([
    [b.unitId, null],
    [a.unitId, '2017-11-01'],
  ])
})
