import { anAssignment, anExampleOn, aReport, aUnit, aVerification } from '../factories.ts'
import { expect, test } from '../testing.ts'
import { findAssignment, listAssignments } from './assignments.ts'
import { countTasks, findTask, listTasks } from './tasks.ts'

const today = '2017-11-30'

test('the last standing report and the last verification stand for an assignment', async ({ db }) => {
  const a = await anAssignment(db)
  const of = { programmeId: a.programmeId, unitId: a.unitId, assignmentId: a.id }
  await aReport(db, { ...of, percent: 40, submittedOn: '2017-10-16', forDueOn: '2017-10-16' })
  await aReport(db, { ...of, percent: 60, submittedOn: '2017-11-14', forDueOn: '2017-11-14' })
  await aReport(db, { ...of, percent: 90, submittedOn: '2017-11-28', returnedOn: '2017-11-29' })
  await aVerification(db, { ...of, percent: 30, verifiedOn: '2017-11-20' })
  const row = await findAssignment(db, a.programmeId, a.id, today)
  expect(row).toMatchObject({ reportedPercent: 60, reportedOn: '2017-11-14', verifiedPercent: 30 })
  expect(row?.returnedReportId).toEqual(expect.any(String))
  expect(row?.answered).toEqual(['2017-10-16', '2017-11-14'])
})

test('asked about a day before, later words are not known yet', async ({ db }) => {
  const a = await anAssignment(db, { acceptedOn: '2017-11-20' })
  const of = { programmeId: a.programmeId, unitId: a.unitId, assignmentId: a.id }
  await aReport(db, { ...of, percent: 60, submittedOn: '2017-11-14' })
  await aReport(db, { ...of, percent: 90, submittedOn: '2017-11-18' })
  const row = await findAssignment(db, a.programmeId, a.id, '2017-11-15')
  expect(row).toMatchObject({ reportedPercent: 60, acceptedOn: null, completedOn: null })
})

test('a unit sees its own assignments only, and an assignment is found through its programme only', async ({
  db,
}) => {
  const { id: programmeId } = await anExampleOn(db, today)
  const mine = await anAssignment(db, { programmeId, unitId: (await aUnit(db, { programmeId })).id })
  await anAssignment(db, { programmeId, unitId: (await aUnit(db, { programmeId })).id })
  expect(await listAssignments(db, programmeId, today, { seen: 'all' })).toHaveLength(2)
  const own = await listAssignments(db, programmeId, today, { seen: [mine.unitId] })
  expect(own.map(({ id }) => id)).toEqual([mine.id])
  expect(await listAssignments(db, programmeId, today, { seen: [] })).toEqual([])
  const other = await anExampleOn(db, today)
  expect(await findAssignment(db, other.id, mine.id, today)).toBeNull()
})

test('a unit sees the key tasks it carries, and no others', async ({ db }) => {
  const { id: programmeId } = await anExampleOn(db, today)
  const mine = await anAssignment(db, { programmeId, unitId: (await aUnit(db, { programmeId })).id })
  const other = await anAssignment(db, { programmeId, unitId: (await aUnit(db, { programmeId })).id })
  expect((await listTasks(db, programmeId, [mine.unitId])).map(({ id }) => id)).toEqual([mine.keyTaskId])
  expect(await countTasks(db, programmeId, 'all')).toBe(2)
  expect(await findTask(db, programmeId, other.keyTaskId, [mine.unitId])).toBeNull()
  expect(await listTasks(db, programmeId, [])).toEqual([])
})
