import fc from 'fast-check'
import { aFinding, anAssignment, anExampleOn, aReport, aUnit, aVerification } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { catalogues, exemptions, interests, listItems } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { readUnitCard } from '../scorecards/read.ts'
import { defaultModel as model } from '../scoring/model.ts'
import { readBoard } from './board.ts'
import { remeasureProgramme, remeasureUnits } from './remeasure.ts'

const today = '2017-11-30'
type Of = { programmeId: string; unitId: string; assignmentId: string }

const owner = ({ programmeId, unitId }: Of) => ({ programmeId, unitId })

/** Records of different days, each able to be written first or last. */
const writes: ((db: Db, of: Of) => Promise<unknown>)[] = [
  (db, of) => aReport(db, { ...of, submittedOn: '2017-10-20', percent: 30 }),
  (db, of) => aReport(db, { ...of, submittedOn: '2017-11-28', percent: 70 }),
  (db, of) => aVerification(db, { ...of, verifiedOn: '2017-11-10', percent: 40 }),
  (db, { programmeId, unitId }) =>
    aFinding(db, { programmeId, unitId, raisedOn: '2017-11-06', dueOn: '2017-11-20', severity: 3 }),
  (db, { programmeId, unitId }) =>
    aFinding(db, { programmeId, unitId, raisedOn: '2017-11-07', dueOn: '2017-12-20', severity: 1 }),
  (db, of) =>
    db
      .insert(interests)
      .values({ ...owner(of), type: 'x', importance: 4, claim: '诉求', claimedOn: '2017-09-04' }),
  (db, of) =>
    db
      .insert(listItems)
      .values({ ...owner(of), title: '事项', dataElements: 1, listedOn: '2017-10-09', dueOn: '2017-11-15' }),
  (db, of) => db.insert(catalogues).values({ ...owner(of), inventory: 100, frozenOn: '2017-10-31' }),
  (db, of) =>
    db.insert(exemptions).values({
      ...owner(of),
      part: 'M1',
      reason: '不设专岗',
      askedOn: '2017-10-09',
      fromOn: '2017-10-09',
      approvedOn: '2017-10-10',
    }),
]

async function place(db: Db, programmeId: string, keyTaskId?: string) {
  const { id: unitId } = await aUnit(db, { programmeId })
  const task = keyTaskId ? { keyTaskId } : {}
  const { id: assignmentId, keyTaskId: carried } = await anAssignment(db, { programmeId, unitId, ...task })
  return { of: { programmeId, unitId, assignmentId }, keyTaskId: carried }
}

test('the order in which records are written never matters, whether measured at once or along the way', async ({
  db,
}) => {
  const { id: programmeId } = await anExampleOn(db, today)
  const { of, keyTaskId } = await place(db, programmeId)
  for (const write of writes) await write(db, of)
  await remeasureUnits(db, programmeId, [of.unitId], today)
  const asked = (unitId: string) => ({ programmeId, unitId, on: today, model })
  const expected = await readUnitCard(db, asked(of.unitId))
  const orders = fc.sample(fc.shuffledSubarray(writes, { minLength: writes.length }), { numRuns: 4, seed: 3 })
  for (const order of orders) {
    const other = await place(db, programmeId, keyTaskId)
    for (const write of order) {
      await write(db, other.of)
      await remeasureUnits(db, programmeId, [other.of.unitId], today)
    }
    expect(await readUnitCard(db, asked(other.of.unitId))).toEqual(expected)
  }
})

test("one unit's records never move another's measures", async ({ db }) => {
  const { id: programmeId } = await anExampleOn(db, today)
  const { of, keyTaskId } = await place(db, programmeId)
  const other = await place(db, programmeId, keyTaskId)
  await remeasureProgramme(db, programmeId, today)
  const readMeasured = async (unitId: string) => {
    const { card, tallies } = (await readBoard(db, programmeId, model)).units.get(unitId)!
    return { card, tallies: Object.fromEntries(tallies.map(({ tally, ...sum }) => [tally, sum])) }
  }
  const [before, own] = [await readMeasured(other.of.unitId), await readMeasured(of.unitId)]
  for (const write of writes) await write(db, of)
  await remeasureProgramme(db, programmeId, today)
  expect(await readMeasured(other.of.unitId)).toEqual(before)
  expect(await readMeasured(of.unitId)).not.toEqual(own)
})
