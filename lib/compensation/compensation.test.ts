import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measure } from '../scoring/measure.ts'
import { dimensionCodes, defaultModel as model } from '../scoring/model.ts'
import { eccOf, scorecard } from '../scoring/score.ts'
import { workedDay, workedExample } from '../scoring/worked-example.ts'
import { dragged, isLowered, type Lever, type Scores, wayBack } from './compensation.ts'

const card = scorecard(measure(workedExample, workedDay, model), model)
const scores = Object.fromEntries(dimensionCodes.map((code) => [code, card.dimensions[code].score])) as Scores
const levers: Lever[] = dimensionCodes.flatMap((dimension) =>
  card.dimensions[dimension].parts.flatMap(({ part, x, share }) =>
    x === null || x >= 1 ? [] : [{ part, dimension, x, share, short: 1 }],
  ),
)

test('the total of the sliders untouched is the ECC of the scorecard', () => {
  expect(eccOf(scores, model)).toBe(card.ecc)
  expect(eccOf({ ...scores, D1: null, D2: null }, model)).toBeNull()
})

test('what a weaker supervision costs is won back by the parts that bring most, and by no more than needed', () => {
  const lowered = dragged(scores, 'D4', 70)
  const { pulls, reached, possible } = wayBack(scores, lowered, levers, model)
  expect(possible).toBe(true)
  expect(reached).toBeCloseTo(card.ecc!, 2)
  expect(pulls[0]?.part).toBe('M3')
  expect(pulls.every(({ dimension }) => dimension !== 'D4')).toBe(true)
  expect(pulls.reduce((sum, { gain }) => sum + gain, eccOf(lowered, model)!)).toBeCloseTo(reached, 9)
})

test('a loss that no record can make up for is refused, with how far one would get', () => {
  const { possible, reached } = wayBack(scores, dragged(scores, 'D3', 0), levers, model)
  expect(possible).toBe(false)
  expect(reached).toBeLessThan(card.ecc!)
})

test('a slider stays within 0 and 100, and what has no score has no slider', () => {
  expect(dragged(scores, 'D1', 140).D1).toBe(100)
  expect(dragged(scores, 'D1', -3).D1).toBe(0)
  expect(dragged(scores, 'D1', Number.NaN)).toBe(scores)
  expect(dragged({ ...scores, D1: null }, 'D1', 50).D1).toBeNull()
  expect([isLowered(scores, scores), isLowered(scores, dragged(scores, 'D2', 10))]).toEqual([false, true])
})

test('whatever is lowered: the way back never overshoots by more than a hundredth, and never raises a part past 1', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...dimensionCodes),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (code, to) => {
        const lowered = dragged(scores, code, Math.min(to, scores[code]!))
        const { pulls, reached } = wayBack(scores, lowered, levers, model)
        expect(reached).toBeLessThan(card.ecc! + 0.01)
        for (const pull of pulls) expect(pull.x <= pull.to && pull.to <= 1).toBe(true)
      },
    ),
  )
})
