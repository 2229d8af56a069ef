import { expect, test } from 'vitest'
import { byNeed, coverageOf, quarters } from './coverage.ts'

const unit = (id: string, score: number | null, lastOn: string | null = null, completeness = 0.9) => ({
  id,
  score,
  completeness,
  lastOn,
})

test('S0 is visited over planned; a visit nobody planned covers the scope, not the plan', () => {
  const units = ['a', 'b', 'c', 'd'].map((id, index) => unit(id, 60 + index))
  expect(coverageOf(units, ['b', 'c'], ['c', 'd'])).toMatchObject({
    s0: { numerator: 1, denominator: 2 },
    scope: { numerator: 2, denominator: 4 },
  })
})

test('the lowest quarter lags; who of it is neither visited nor planned is named', () => {
  const units = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, index) => unit(id, 50 + index))
  expect(coverageOf(units, [], []).laggards).toEqual(['a', 'b'])
  expect(coverageOf(units, ['a'], []).laggards).toEqual(['b'])
  expect(coverageOf(units, ['a'], ['b']).laggards).toEqual([])
})

test('a score is compared only with scores that rest on as much evidence', () => {
  const full = ['a', 'b', 'c', 'd'].map((id, index) => unit(id, 80 + index))
  const thin = ['w', 'x', 'y', 'z'].map((id, index) => unit(id, 30 + index, null, 0.6))
  const quarter = quarters([...full, ...thin])
  expect([quarter.get('a'), quarter.get('w'), quarter.get('z')]).toEqual([0, 0, 3])
})

test('where there is no score to compare by, who was never seen comes before who was seen', () => {
  const units = [unit('new', null, '2017-11-01'), unit('old', null, '2017-09-01'), unit('never', null)]
  expect(byNeed(units).map(({ id }) => id)).toEqual(['never', 'old', 'new'])
})

test('of two in one quarter whoever was seen longest ago comes first, though the other scores lower', () => {
  const rest = ['e', 'f', 'g', 'h', 'i', 'j'].map((id) => unit(id, 90))
  const units = [unit('low', 40, '2017-11-20'), unit('late', 45, '2017-09-20'), ...rest]
  expect(
    byNeed(units)
      .slice(0, 2)
      .map(({ id }) => id),
  ).toEqual(['late', 'low'])
})
