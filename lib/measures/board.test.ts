import { aFinding, anAssignment, anExampleOn, aReport, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { readMeasures } from '../../db/queries/measures.ts'
import { expect, test } from '../../db/testing.ts'
import { defaultModel as model } from '../scoring/model.ts'
import { boardOf, readBoard } from './board.ts'
import { remeasureProgramme, remeasureUnits } from './remeasure.ts'

const today = '2017-11-30'

async function twoUnits(db: Db) {
  const { id: programmeId } = await anExampleOn(db, today)
  const [one, other] = [await aUnit(db, { programmeId }), await aUnit(db, { programmeId })]
  const assignment = await anAssignment(db, { programmeId, unitId: one.id })
  await aReport(db, {
    programmeId,
    unitId: one.id,
    assignmentId: assignment.id,
    submittedOn: today,
    percent: 33,
  })
  await remeasureProgramme(db, programmeId, today)
  return { programmeId, one, other }
}

const anew = async (db: Db, programmeId: string) => boardOf(await readMeasures(db, programmeId), model)

test('the board read is the one its measures give, to the last digit', async ({ db }) => {
  const { programmeId } = await twoUnits(db)
  const read = await readBoard(db, programmeId, model)
  const fresh = await anew(db, programmeId)
  expect(read.on).toBe(today)
  expect(read.programme).toEqual(fresh.programme)
  expect(Object.fromEntries(read.units)).toEqual(Object.fromEntries(fresh.units))
})

test('nothing is scored again while nothing has changed', async ({ db }) => {
  const { programmeId } = await twoUnits(db)
  expect(await readBoard(db, programmeId, model)).toBe(await readBoard(db, programmeId, model))
})

test("after a unit's record changed, the next reading has its new scores, and the other unit's old ones", async ({
  db,
}) => {
  const { programmeId, one, other } = await twoUnits(db)
  const before = await readBoard(db, programmeId, model)
  await aFinding(db, { programmeId, unitId: one.id, raisedOn: '2017-11-06', dueOn: '2017-11-20' })
  await remeasureUnits(db, programmeId, [one.id], today)
  const after = await readBoard(db, programmeId, model)
  expect(after.units.get(one.id)).not.toEqual(before.units.get(one.id))
  expect(after.units.get(other.id)).toBe(before.units.get(other.id))
  expect(after.programme).toEqual((await anew(db, programmeId)).programme)
})
