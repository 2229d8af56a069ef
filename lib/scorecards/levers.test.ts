import { aFinding, anAssignment, anExampleOn, aReport, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { expect, test } from '../../db/testing.ts'
import { readBoard } from '../measures/board.ts'
import { remeasureProgramme } from '../measures/remeasure.ts'
import { defaultModel as model } from '../scoring/model.ts'
import { boardLevers, interestByKind, readUnitLevers, scoresOf } from './levers.ts'
import { readUnitCard } from './read.ts'

const today = '2017-11-30'

/** A unit with two findings past their time, and another with none. */
async function scene(db: Db) {
  const { id: programmeId } = await anExampleOn(db, today)
  const [one, other] = [await aUnit(db, { programmeId }), await aUnit(db, { programmeId })]
  const of = { programmeId, unitId: one.id }
  const assignment = await anAssignment(db, of)
  await aReport(db, { ...of, assignmentId: assignment.id, submittedOn: '2017-11-28', percent: 10 })
  for (const dueOn of ['2017-11-15', '2017-11-20'])
    await aFinding(db, { ...of, raisedOn: '2017-11-06', dueOn })
  await remeasureProgramme(db, programmeId, today)
  return { programmeId, one, other }
}

test('a lever names how many records hold its part back, and the card is the unit’s own', async ({ db }) => {
  const { programmeId, one } = await scene(db)
  const asked = { programmeId, unitId: one.id, on: today, model }
  const found = await readUnitLevers(db, asked)
  expect(found!.levers.find(({ part }) => part === 'S2')).toMatchObject({ dimension: 'D4', x: 0, short: 2 })
  const card = (await readUnitCard(db, asked))!.card
  expect(scoresOf(found!.card)).toEqual(scoresOf(card))
})

test('for the programme it names how many units do', async ({ db }) => {
  const { programmeId } = await scene(db)
  const board = await readBoard(db, programmeId, model)
  expect(boardLevers(board).levers.find(({ part }) => part === 'S2')).toMatchObject({ short: 1 })
})

test('a unit of another programme has no levers', async ({ db }) => {
  const { one } = await scene(db)
  const { id: programmeId } = await anExampleOn(db, today)
  expect(await readUnitLevers(db, { programmeId, unitId: one.id, on: today, model })).toBeNull()
})

test('kinds without an interest score are there, and have none', async ({ db }) => {
  const { programmeId, one } = await scene(db)
  const board = await readBoard(db, programmeId, model)
  expect(Object.keys(interestByKind(board, [{ id: one.id, kind: 'locality' }], model))).toEqual(['locality'])
})
