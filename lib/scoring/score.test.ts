import { expect, test } from 'vitest'
import { rankBands } from './bands.ts'
import { policyCoverage, visitCoverage } from './coverage.ts'
import { patterns } from './improve.ts'
import { laggards } from './laggards.ts'
import { pool } from './measure.ts'
import {
  checkModel,
  type DimensionCode,
  defaultModel,
  dimensionCodes,
  dimensionOf,
  partCodes,
  partsOf,
} from './model.ts'
import type { PartMeasure } from './part.ts'
import { level, type Scorecard, scorecard, spread } from './score.ts'
import { transform } from './transform.ts'
import { why } from './why.ts'

/** Measures that give each dimension the fraction told; a dimension left out is not measured. */
function measuresOf(x: Partial<Record<DimensionCode, number>>): PartMeasure[] {
  return partCodes.map((part) => {
    const value = x[dimensionOf(part)]
    return value === undefined
      ? { part, numerator: 0, denominator: 0, standing: 'notKept' }
      : { part, numerator: value, denominator: 1, standing: 'measured' }
  })
}
const cardOf = (x: Partial<Record<DimensionCode, number>>): Scorecard =>
  scorecard(measuresOf(x), defaultModel)
const evenly = (value: number) =>
  Object.fromEntries(dimensionCodes.map((code) => [code, value])) as Record<DimensionCode, number>

test('a dimension of which less than half can be judged has no score', () => {
  const only = (...codes: string[]) =>
    scorecard(
      measuresOf({ D1: 1 }).map((m) => (codes.includes(m.part) ? m : { ...m, denominator: 0 })),
      defaultModel,
    ).dimensions.D1
  expect(only('G2')).toMatchObject({ score: null, completeness: 0.4 })
  expect(only('G1', 'G2').score).toBe(100)
})

test('exactly half is enough', () => {
  const s2 = measuresOf({ D4: 0.5 }).map((m) => (m.part === 'S2' ? m : { ...m, denominator: 0 }))
  expect(scorecard(s2, defaultModel).dimensions.D4).toMatchObject({ score: 50, completeness: 0.5 })
})

test('one dimension missing: ECC is the mean of the other five, and says so', () => {
  const { D6: _, ...five } = evenly(0.8)
  const card = cardOf(five)
  expect(card.ecc).toBeCloseTo(80)
  expect(card.missing).toEqual(['D6'])
  expect(card.aggregates.K).toEqual({ value: expect.closeTo(80), partial: true })
  expect(card.aggregates.E.partial).toBe(false)
  expect(card.balance?.d).toBeCloseTo(Math.sqrt(0.8))
})

test('two dimensions missing: no ECC, no arithmetic mean, no balance', () => {
  const card = cardOf({ D1: 0.8, D2: 0.8, D3: 0.8, D4: 0.8 })
  expect(card).toMatchObject({ ecc: null, arithmetic: null, balance: null, missing: ['D5', 'D6'] })
  expect(card.aggregates.K).toEqual({ value: null, partial: false })
})

test('goal and supervision alone give E and C marked, and neither K nor an axis', () => {
  const { aggregates } = cardOf({ D1: 0.9, D4: 0.4 })
  expect(aggregates.E).toEqual({ value: expect.closeTo(90), partial: true })
  expect(aggregates.C).toEqual({ value: expect.closeTo(40), partial: true })
  expect([aggregates.K.value, aggregates.O.value, aggregates.S.value]).toEqual([null, null, null])
})

test('strength in one dimension does not buy off weakness in another', () => {
  const card = cardOf({ ...evenly(1), D4: 0 })
  expect(card.arithmetic).toBeCloseTo(83.33)
  expect(card.ecc).toBeCloseTo(46.42) // 100^(5/6) · 1^(1/6)
})

test('the roll-ups reconcile: ECC is the mean of E, K and C, and of O and S', () => {
  const { ecc, aggregates } = cardOf({ D1: 0.9, D2: 0.1, D3: 0.3, D4: 0, D5: 0.7, D6: 0.5 })
  const value = (code: 'E' | 'K' | 'C' | 'O' | 'S') => aggregates[code].value as number
  expect((value('E') * value('K') * value('C')) ** (1 / 3)).toBeCloseTo(ecc as number)
  expect(Math.sqrt(value('O') * value('S'))).toBeCloseTo(ecc as number)
})

test('a programme pools numerators and denominators, so a large unit counts for more', () => {
  const unit = (numerator: number, denominator: number): PartMeasure[] => [
    { part: 'G1', numerator, denominator, standing: 'measured' },
  ]
  expect(pool([unit(1, 1), unit(0, 9), []])[0]).toEqual({
    part: 'G1',
    numerator: 1,
    denominator: 10,
    standing: 'measured',
  })
})

test('beside the pooled score stand median, quarter, minimum and the number under 60', () => {
  expect(spread([90, 50, 70, null, 60], defaultModel)).toEqual({
    count: 4,
    unscored: 1,
    median: 65,
    p25: 57.5,
    minimum: 50,
    low: 1,
  })
  expect(spread([null], defaultModel)).toMatchObject({ count: 0, median: null, minimum: null })
})

test('the default model may be published; its parts weigh 1 in each dimension', () => {
  expect(checkModel(defaultModel)).toEqual([])
  for (const code of dimensionCodes)
    expect(partsOf(defaultModel, code).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1)
})

test('weights that are negative or do not sum to 1 are refused by name', () => {
  const weights = { ...defaultModel.weights, D1: -1 }
  expect(checkModel({ ...defaultModel, weights })).toEqual(['weights.negative', 'weights.sum'])
  expect(checkModel({ ...defaultModel, parts: defaultModel.parts.slice(1) })).toEqual(['parts.unknown'])
})

test('without a government, policy and supervision give way to interest and mechanism', () => {
  const { weights } = transform(defaultModel, 1)
  const shown = Object.values(weights).map((w) => Number(w.toFixed(3)))
  expect(shown).toEqual([0.167, 0.283, 0.05, 0.05, 0.167, 0.283])
  expect(checkModel(transform(defaultModel, 0.5))).toEqual([])
  expect(transform(defaultModel, 0).weights).toEqual(defaultModel.weights)
})

test('constraint 15 points above incentive relies on administrative force', () => {
  const found = (c: number) => patterns(cardOf({ ...evenly(0.6), D3: c, D4: c }), defaultModel)
  expect(found(0.7)).toEqual([])
  expect(found(0.8)).toEqual(['reliesOnAdministrativeForce'])
})

test('enterprises gain least only when every other kind gains more', () => {
  const card = cardOf(evenly(0.6))
  const found = (enterprise: number | null) => patterns(card, defaultModel, { locality: 60, enterprise })
  expect(found(40)).toEqual(['enterprisesGainLeast'])
  expect(found(60)).toEqual([])
  expect(found(null)).toEqual([])
})

test('the effects of the parts that moved add up to the change in ECC, the largest first', () => {
  const before = cardOf(evenly(0.5))
  const moved = measuresOf(evenly(0.5)).map((m) =>
    m.part === 'S2' ? { ...m, numerator: 0.9 } : m.part === 'F4' ? { ...m, numerator: 0.4 } : m,
  )
  const after = scorecard(moved, defaultModel)
  const moves = why(before, after, defaultModel)
  expect(moves.map(({ part }) => part)).toEqual(['S2', 'F4'])
  expect(moves[0]).toMatchObject({ from: 0.5, to: 0.9, dimensionPoints: expect.closeTo(20) })
  const sum = moves.reduce((all, { eccPoints }) => all + (eccPoints as number), 0)
  expect(sum).toBeCloseTo((after.ecc as number) - (before.ecc as number))
})

test('while most dimensions have no score, a move is told in points of its dimension', () => {
  const before = cardOf({ D1: 0.5, D4: 0.5 })
  const [move] = why(before, cardOf({ D1: 0.5, D4: 0.6 }), defaultModel)
  expect(move).toMatchObject({ part: 'S2', dimensionPoints: expect.closeTo(5), eccPoints: null })
})

test('a part judged for the first time counts by its distance from the rest', () => {
  const without = measuresOf(evenly(0.5)).map((m) => (m.part === 'M4' ? { ...m, denominator: 0 } : m))
  const moves = why(scorecard(without, defaultModel), cardOf(evenly(0.5)), defaultModel)
  expect(moves).toEqual([])
})

test('laggards stand from the lowest up, each with the two parts that cost it most', () => {
  const units = [
    { unitId: 'good', card: cardOf({ D1: 0.9, D4: 0.9 }) },
    { unitId: 'poor', card: cardOf({ D1: 0.9, D4: 0.2 }) },
    { unitId: 'unknown', card: cardOf({}) },
  ]
  const ranked = laggards(units, defaultModel)
  expect(ranked.map(({ unitId }) => unitId)).toEqual(['poor', 'good'])
  expect(ranked[0]?.ecc).toBeNull()
  expect(ranked[0]?.shortfalls.map(({ part }) => part)).toEqual(['S2', 'S1'])
  expect(ranked[0]?.level).toBeCloseTo(level(units[1]!.card, defaultModel) as number)
})

test('a unit without any shortfall is given no reason', () => {
  expect(laggards([{ unitId: 'u', card: cardOf(evenly(1)) }], defaultModel)[0]?.shortfalls).toEqual([])
})

test('a unit better in everything holds its place under any weights; close rivals share a band', () => {
  const units = [
    { unitId: 'best', card: cardOf(evenly(0.9)) },
    { unitId: 'goal', card: cardOf({ ...evenly(0.5), D1: 0.6 }) },
    { unitId: 'policy', card: cardOf({ ...evenly(0.5), D3: 0.6 }) },
    { unitId: 'unknown', card: cardOf({ D1: 1 }) },
  ]
  const bands = rankBands(units, defaultModel)
  expect(bands).toEqual([
    { unitId: 'best', from: 1, to: 1 },
    { unitId: 'goal', from: 2, to: 3 },
    { unitId: 'policy', from: 2, to: 3 },
  ])
  expect(rankBands(units, defaultModel)).toEqual(bands)
})

test('coverage counts each policy function, and each planned unit, once', () => {
  expect(policyCoverage(['decision', 'pilot', 'pilot'])).toEqual({ numerator: 2, denominator: 7 })
  expect(visitCoverage(['a', 'b', 'c'], ['b', 'b', 'z'])).toEqual({ numerator: 1, denominator: 3 })
})
