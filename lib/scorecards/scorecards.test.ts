import {
  aFinding,
  anAssignment,
  anExampleOn,
  aReport,
  aSeated,
  aUnit,
  aVerification,
} from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { describeRecords } from '../../db/queries/scorecards.ts'
import { lastWordsByUnit, peopleOfUnit } from '../../db/queries/unit-pages.ts'
import { expect, test } from '../../db/testing.ts'
import { remeasureProgramme } from '../measures/remeasure.ts'
import { freezeDay } from '../measures/snapshots.ts'
import { readOverview } from '../overview/read.ts'
import { defaultModel as model, partCodes } from '../scoring/model.ts'
import { contributions } from './contributions.ts'
import { asPart, dayAsked, readBoardOn, readEvidence, readProof, readUnitCard } from './read.ts'
import { idsOf, pathsOf } from './records.ts'

const today = '2017-11-30'

/** Two units: one reported 50 % on the 1st and 80 % on the 28th of November, the other never. */
async function twoUnits(db: Db) {
  const { id: programmeId } = await anExampleOn(db, today)
  const [one, other] = [await aUnit(db, { programmeId }), await aUnit(db, { programmeId })]
  const assignment = await anAssignment(db, { programmeId, unitId: one.id })
  await anAssignment(db, { programmeId, unitId: other.id, keyTaskId: assignment.keyTaskId })
  const said = { programmeId, unitId: one.id, assignmentId: assignment.id }
  await aReport(db, { ...said, submittedOn: '2017-11-01', percent: 50 })
  const last = await aReport(db, { ...said, submittedOn: '2017-11-28', percent: 80 })
  await aVerification(db, { ...said, verifiedOn: '2017-11-20', percent: 40 })
  await aFinding(db, {
    programmeId,
    unitId: one.id,
    raisedOn: '2017-11-06',
    dueOn: '2017-11-20',
    severity: 3,
  })
  await remeasureProgramme(db, programmeId, today)
  return { programmeId, one, other, assignment, last }
}

test('every proof adds up to exactly the measure that was kept', async ({ db }) => {
  const { programmeId, one } = await twoUnits(db)
  for (const part of partCodes) {
    const found = await readProof(db, { programmeId, unitId: one.id, on: today, model, part })
    const { proof, kept } = found!
    const sum = (numbers: number[]) => numbers.sort((a, b) => a - b).reduce((total, n) => total + n, 0)
    expect(sum(proof.items.map(({ numerator }) => numerator)), part).toBe(proof.numerator)
    expect([kept?.numerator, kept?.denominator, kept?.standing], part).toEqual([
      proof.numerator,
      proof.denominator,
      proof.standing,
    ])
  }
})

test('the report just made stands in the proof of G2, in words, and opens', async ({ db }) => {
  const { programmeId, one, assignment, last } = await twoUnits(db)
  const found = await readProof(db, { programmeId, unitId: one.id, on: today, model, part: 'G2' })
  const [item] = found!.proof.items
  expect(item).toMatchObject({
    kind: 'assignment',
    id: assignment.id,
    basis: { kind: 'report', id: last.id },
  })
  expect(pathsOf(programmeId, item!)).toEqual({
    record: `/programmes/${programmeId}/assignments/${assignment.id}`,
    basis: `/programmes/${programmeId}/reports/${last.id}`,
  })
  const described = await describeRecords(db, programmeId, one.id, idsOf(found!.proof.items))
  expect(described.get(last.id)).toMatchObject({ text: last.sentence, on: '2017-11-28', percent: 80 })
})

test("another unit's records are never described, whatever ids are asked for", async ({ db }) => {
  const { programmeId, other, last } = await twoUnits(db)
  expect((await describeRecords(db, programmeId, other.id, [last.id])).size).toBe(0)
})

test('a past day is recomputed from the records of that day', async ({ db }) => {
  const { programmeId, one } = await twoUnits(db)
  const asked = { programmeId, unitId: one.id, model }
  const g2 = async (on: string) =>
    (await readUnitCard(db, { ...asked, on }))!.measures.find(({ part }) => part === 'G2')!.numerator
  expect([await g2(today), await g2('2017-11-02'), await g2('2017-10-31')]).toEqual([0.8, 0.5, 0])
  const past = await readBoardOn(db, programmeId, '2017-11-02', model)
  expect(past.on).toBe('2017-11-02')
  expect(past.programme.measures.find(({ part }) => part === 'G2')?.numerator).toBe(0.5)
})

test('a unit that is not in the programme has neither card, proof nor evidence', async ({ db }) => {
  const { one } = await twoUnits(db)
  const { id: programmeId } = await anExampleOn(db, today)
  const asked = { programmeId, unitId: one.id, on: today, model }
  expect(await readUnitCard(db, asked)).toBeNull()
  expect(await readProof(db, { ...asked, part: 'G1' })).toBeNull()
  expect(await readEvidence(db, programmeId, one.id, today)).toBeNull()
})

test('a day after today, or no day at all, means today; an unknown part is none', () => {
  expect(dayAsked('2017-12-01', today)).toBe(today)
  expect(dayAsked('2017-02-30', today)).toBe(today)
  expect(dayAsked(['2017-11-01'], today)).toBe(today)
  expect(dayAsked('2017-11-01', today)).toBe('2017-11-01')
  expect([asPart('G2'), asPart('Z9'), asPart('__proto__')]).toEqual(['G2', null, null])
})

test('units add up to the programme; those one may not see are one sum', async ({ db }) => {
  const { programmeId, one } = await twoUnits(db)
  const board = await readBoardOn(db, programmeId, today, model)
  const whole = board.programme.measures.find(({ part }) => part === 'G2')!
  const all = contributions(board, 'G2', 'all')
  expect(all.others).toBeNull()
  expect(all.rows).toHaveLength(2)
  const own = contributions(board, 'G2', [one.id])
  expect(own.rows.map(({ unitId }) => unitId)).toEqual([one.id])
  expect(own.rows[0]!.numerator + own.others!.numerator).toBeCloseTo(whole.numerator)
  expect(own.rows[0]!.denominator + own.others!.denominator).toBeCloseTo(whole.denominator)
})

test('the overview reads a day’s change, what is due and what happened, for all or for the own unit', async ({
  db,
}) => {
  const { programmeId, one, other } = await twoUnits(db)
  await freezeDay(db, programmeId, '2017-11-24')
  const whole = await readOverview(db, {
    programmeId,
    today: '2017-12-27',
    seen: 'all',
    countsAll: true,
    model,
  })
  expect(whole.units).toHaveLength(2)
  expect(whole.dues.get('2017-12-31')).toBe(2)
  expect(whole.frozen.get(one.id)?.D1).toBeTypeOf('number')
  expect(whole.curve.map(({ on }) => on)).toEqual(['2017-11-24'])
  expect(whole.curve[0]?.reported?.[0]).toBe(0.5)
  const own = await readOverview(db, {
    programmeId,
    today: '2017-12-27',
    seen: [other.id],
    countsAll: false,
    model,
  })
  expect(own.dues.get('2017-12-31')).toBe(1)
  expect(own.duties.map(({ dueOn }) => dueOn)).toEqual(['2017-12-31'])
  expect(own.recent).toEqual([])
})

test('the last report and visit of a unit are read as of the day asked about', async ({ db }) => {
  const { programmeId, one, other } = await twoUnits(db)
  const words = await lastWordsByUnit(db, programmeId, '2017-11-15')
  expect(words.get(one.id)?.reportedOn).toBe('2017-11-01')
  expect(words.get(other.id)).toEqual({ reportedOn: null, visitedOn: null })
})

test("a unit's people stand in the order of their posts", async ({ db }) => {
  const { programmeId, one } = await twoUnits(db)
  await aSeated(db, { programmeId, unitId: one.id, post: 'liaison' })
  await aSeated(db, { programmeId, unitId: one.id, post: 'principal' })
  const people = await peopleOfUnit(db, programmeId, one.id, today)
  expect(people.map(({ post }) => post)).toEqual(['principal', 'liaison'])
})
