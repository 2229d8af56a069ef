import { aFinding, anExampleOn, aReport, aSeated, aUnit, aVerification, aVisit } from '../factories.ts'
import { expect, test } from '../testing.ts'
import { findVerifiable } from './verifications.ts'
import { findVisit, listCandidates, listVisits } from './visits.ts'

test('visits are listed by unit, method and period, for the units one may see', async ({ db }) => {
  const { id: programmeId } = await anExampleOn(db, '2017-11-30')
  const unit = await aUnit(db, { programmeId })
  const visit = await aVisit(db, { programmeId, unitId: unit.id, visitedOn: '2017-11-14' })
  await aVisit(db, { programmeId, visitedOn: '2017-10-01', method: 'document' })
  await aFinding(db, { programmeId, unitId: unit.id, visitId: visit.id })
  const list = async (filter: object) =>
    (await listVisits(db, programmeId, { units: 'all', ...filter }, { from: 0, size: 50 })).rows
  expect(await list({})).toHaveLength(2)
  expect(await list({ units: [unit.id] })).toMatchObject([{ id: visit.id, findings: 1, openFindings: 1 }])
  expect(await list({ method: 'document' })).toHaveLength(1)
  expect(await list({ from: '2017-11-01', to: '2017-11-30' })).toMatchObject([{ id: visit.id }])
  expect(await findVisit(db, (await anExampleOn(db, '2017-11-30')).id, visit.id)).toBeNull()
})

test('whoever holds a seat may be taken along; an observer may not', async ({ db }) => {
  const { id: programmeId } = await anExampleOn(db, '2017-11-30')
  const expert = await aSeated(db, { programmeId, group: 'advisory', post: 'member' })
  await aSeated(db, { programmeId, post: 'observer' })
  expect(await listCandidates(db, programmeId)).toMatchObject([{ id: expert.id, groups: ['advisory'] }])
})

test('an assignment shows the last report that was not returned beside the last verification', async ({
  db,
}) => {
  const first = await aReport(db, { percent: 60, submittedOn: '2017-11-01' })
  const { programmeId, assignmentId } = first
  await aReport(db, {
    programmeId,
    assignmentId,
    percent: 90,
    submittedOn: '2017-11-20',
    returnedOn: '2017-11-21',
  })
  await aVerification(db, { programmeId, assignmentId, percent: 30, verifiedOn: '2017-10-01' })
  await aVerification(db, { programmeId, assignmentId, percent: 45, verifiedOn: '2017-11-10' })
  expect(await findVerifiable(db, programmeId, assignmentId)).toMatchObject({
    reported: 60,
    reportedOn: '2017-11-01',
    verified: 45,
    verifiedOn: '2017-11-10',
  })
})
