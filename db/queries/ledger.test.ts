import { supervisionStage } from '../../lib/visits/testing.ts'
import { aFinding, aRectification, aRevisit, aVisit } from '../factories.ts'
import { expect, test } from '../testing.ts'
import { listFindings } from './finding-lists.ts'
import { ledgerLines } from './ledger.ts'

const today = '2017-11-30'

test('a line of the ledger says who answers for it, what was done, who reviewed it, and how often it came back', async ({
  db,
}) => {
  const { programmeId, unitId } = await supervisionStage(db)
  const visit = await aVisit(db, { programmeId, unitId, visitedOn: '2017-11-10' })
  const finding = await aFinding(db, { programmeId, unitId, visitId: visit.id, dueOn: '2017-11-20' })
  const of = { programmeId, unitId, findingId: finding.id }
  await aRectification(db, { ...of, responsible: '办公室主任', measures: '补齐台账', answer: '已补齐' })
  await aRevisit(db, { ...of, on: '2017-11-28', result: 'relapsed' })
  const [line] = await ledgerLines(db, programmeId, today, { units: 'all' }, 10)
  expect(line).toMatchObject({
    unitZh: '甲省',
    visitedOn: '2017-11-10',
    method: 'on-site',
    responsible: '办公室主任',
    measures: '补齐台账',
    answer: '已补齐',
    evidence: 0,
    state: 'answered',
    reopened: 1,
  })
})

test('the ledger is filtered by the days of raising, by what came back, and by whose it is', async ({
  db,
}) => {
  const { programmeId, unitId } = await supervisionStage(db)
  const early = await aFinding(db, { programmeId, unitId, raisedOn: '2017-10-10', dueOn: '2017-10-20' })
  const late = await aFinding(db, { programmeId, unitId, raisedOn: '2017-11-10' })
  await aRevisit(db, { programmeId, unitId, findingId: late.id, result: 'relapsed' })
  const ids = async (filter: object) => {
    const sort = { sort: { by: 'raised' as const, down: false }, from: 0, size: 10 }
    const { rows } = await listFindings(db, programmeId, today, { units: 'all', ...filter }, sort)
    return rows.map(({ id }) => id)
  }
  expect(await ids({})).toEqual([early.id, late.id])
  expect(await ids({ from: '2017-11-10' })).toEqual([late.id])
  expect(await ids({ to: '2017-11-09' })).toEqual([early.id])
  expect(await ids({ reopened: '1' })).toEqual([late.id])
  expect(await ledgerLines(db, programmeId, today, { units: [] }, 10)).toEqual([])
})
