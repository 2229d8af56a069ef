import { theWorkedExample } from '../../db/factories/worked-example.ts'
import { expect, test } from '../../db/testing.ts'
import { readUnitCard } from '../scorecards/read.ts'
import { gains } from '../scoring/improve.ts'
import { measure } from '../scoring/measure.ts'
import { type DimensionCode, defaultModel as model, partCodes } from '../scoring/model.ts'
import { ratio } from '../scoring/part.ts'
import { scorecard } from '../scoring/score.ts'
import { transform } from '../scoring/transform.ts'
import { workedDay, workedExample } from '../scoring/worked-example.ts'
import { figures, shown } from '../scoring/worked-figures.ts'
import { readBoard } from './board.ts'
import { remeasureProgramme } from './remeasure.ts'
import { findDifferences } from './verify.ts'

test('the worked example as records gives every figure of the design, from the tables to the total', async ({
  db,
}) => {
  const { programmeId, unitId } = await theWorkedExample(db)
  await remeasureProgramme(db, programmeId, workedDay)
  const { card, measures } = (await readBoard(db, programmeId, model)).units.get(unitId)!

  const asEvidence = measure(workedExample, workedDay, model)
  for (const part of partCodes) {
    const [fromRecords, expected] = [measures, asEvidence].map((all) =>
      ratio(all.find((m) => m.part === part)!),
    )
    if (expected === null) expect(fromRecords, part).toBeNull()
    else expect(fromRecords, part).toBeCloseTo(expected!, 10)
  }
  const g2 = measures.find(({ part }) => part === 'G2')!
  expect([shown(g2.denominator, 3), shown(g2.numerator, 3)]).toEqual([6.532, 5.9])
  const dimensions = Object.entries(card.dimensions).map(([code, { score }]) => [code, shown(score)])
  expect(Object.fromEntries(dimensions)).toEqual(figures.dimensions)
  const aggregates = Object.entries(card.aggregates).map(([code, { value }]) => [code, shown(value)])
  expect(Object.fromEntries(aggregates)).toEqual(figures.aggregates)
  expect(shown(card.ecc)).toBe(figures.ecc)
  expect(shown(card.arithmetic)).toBe(figures.arithmetic)
  expect(card.missing).toEqual([])
  expect(shown(card.dimensions['D6' as DimensionCode].completeness)).toBe(0.8)
  const { cStar, t, d, grade } = card.balance!
  expect([shown(cStar, 3), shown(t, 3), shown(d, 3), grade]).toEqual(figures.balance)
  expect(
    gains(card, model)
      .slice(0, 5)
      .map(({ part, gain }) => [part, shown(gain)]),
  ).toEqual(figures.gains)
  expect(shown(scorecard(measures, transform(model, 1)).ecc)).toBe(figures.notGovernmentLed)
})

test('what was measured for the day is what the records of that day recompute, also looked back upon', async ({
  db,
}) => {
  const { programmeId, unitId } = await theWorkedExample(db, '2017-12-29')
  await remeasureProgramme(db, programmeId, '2017-12-29')
  expect((await findDifferences(db)).differences).toEqual([])
  const card = await readUnitCard(db, { programmeId, unitId, on: workedDay, model })
  expect(shown(card!.card.ecc)).toBe(figures.ecc)
})
