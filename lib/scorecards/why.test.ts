import { aFinding, anAssignment, anExampleOn, aReport, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { events } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { remeasureProgramme } from '../measures/remeasure.ts'
import { defaultModel as model } from '../scoring/model.ts'
import { betweenAsked } from './between.ts'
import { readBoardOn, readUnitCard } from './read.ts'
import { readUnitWhy, unitShares } from './why.ts'

const today = '2017-11-30'
const days = { from: '2017-11-15', to: today }

/** One unit reported 50 % in October and 90 % on the 28th of November; a finding ran out of time on the 20th. */
async function scene(db: Db) {
  const { id: programmeId } = await anExampleOn(db, today)
  const [one, other] = [await aUnit(db, { programmeId }), await aUnit(db, { programmeId })]
  const assignment = await anAssignment(db, { programmeId, unitId: one.id })
  const of = { programmeId, unitId: one.id }
  await aReport(db, { ...of, assignmentId: assignment.id, submittedOn: '2017-10-20', percent: 50 })
  const report = await aReport(db, {
    ...of,
    assignmentId: assignment.id,
    submittedOn: '2017-11-28',
    percent: 90,
  })
  const finding = await aFinding(db, { ...of, raisedOn: '2017-11-06', dueOn: '2017-11-20' })
  await db.insert(events).values({
    ...of,
    on: '2017-11-28',
    name: 'report.submitted',
    recordKind: 'report',
    recordId: report.id,
    after: { assignmentId: assignment.id },
  })
  await remeasureProgramme(db, programmeId, today)
  return { programmeId, one, other, assignment, report, finding }
}

test('the part that moved names the record and the report that moved it', async ({ db }) => {
  const { programmeId, one, assignment, report } = await scene(db)
  const found = await readUnitWhy(db, { programmeId, unitId: one.id, ...days, model })
  const g2 = found!.parts.find(({ part }) => part === 'G2')!
  expect(g2.items[0]).toMatchObject({ item: { kind: 'assignment', id: assignment.id } })
  expect(g2.items[0]!.events).toMatchObject([{ name: 'report.submitted', recordId: report.id }])
})

test('where only time has passed, the record is named and no event is', async ({ db }) => {
  const { programmeId, one, finding } = await scene(db)
  const found = await readUnitWhy(db, { programmeId, unitId: one.id, from: '2017-11-17', to: today, model })
  expect(found!.after.dimensions.D4.score).not.toBeNull()
  const gained = await readUnitWhy(db, { programmeId, unitId: one.id, from: '2017-11-21', to: today, model })
  const items = gained!.parts.flatMap(({ items: moved }) => moved)
  expect(items.filter(({ item }) => item.id === finding.id).flatMap((moved) => moved.events)).toEqual([])
})

test('the two scorecards are those of the scorecard page on the same days', async ({ db }) => {
  const { programmeId, one } = await scene(db)
  const asked = { programmeId, unitId: one.id, model }
  const found = await readUnitWhy(db, { ...asked, ...days })
  expect(found!.before).toEqual((await readUnitCard(db, { ...asked, on: days.from }))!.card)
  expect(found!.after).toEqual((await readUnitCard(db, { ...asked, on: days.to }))!.card)
})

test('what a dimension gained is the sum of what its parts did', async ({ db }) => {
  const { programmeId, one } = await scene(db)
  const { before, after, parts } = (await readUnitWhy(db, { programmeId, unitId: one.id, ...days, model }))!
  const own = parts.filter(({ dimension }) => dimension === 'D1')
  const sum = own.reduce((total, { dimensionPoints }) => total + dimensionPoints, 0)
  expect(sum).toBeCloseTo(after.dimensions.D1.score! - before.dimensions.D1.score!, 9)
})

test('a unit of another programme has no reasons', async ({ db }) => {
  const { one } = await scene(db)
  const { id: programmeId } = await anExampleOn(db, today)
  expect(await readUnitWhy(db, { programmeId, unitId: one.id, ...days, model })).toBeNull()
})

test('units that moved a part are named, those one may not see are not', async ({ db }) => {
  const { programmeId, one, other } = await scene(db)
  const before = await readBoardOn(db, programmeId, days.from, model)
  const after = await readBoardOn(db, programmeId, days.to, model)
  expect(unitShares(before, after, 'G2', 'all').map(({ unitId }) => unitId)).toEqual([one.id])
  expect(unitShares(before, after, 'G2', [other.id])).toEqual([])
})

test('days asked for are put in order; what is no day of the programme means the last week', () => {
  const period = { first: '2017-08-21', today }
  expect(betweenAsked({ from: '2017-11-20', to: '2017-10-09' }, period)).toEqual({
    from: '2017-10-09',
    to: '2017-11-20',
  })
  const week = { from: '2017-11-23', to: today }
  expect(betweenAsked({}, period)).toEqual(week)
  expect(betweenAsked({ from: '2017-02-30', to: '2018-01-01' }, period)).toEqual(week)
  expect(betweenAsked({ to: '2017-08-23' }, period).from).toBe('2017-08-21')
})
