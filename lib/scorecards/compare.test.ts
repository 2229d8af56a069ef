import { expect, test } from 'vitest'
import { boardOf } from '../measures/board.ts'
import { defaultModel as model, partCodes } from '../scoring/model.ts'
import { compareLike } from './compare.ts'

/** A unit whose every part stands at `x`; with `x` null nothing is measured. */
const row = (unitId: string, x: number | null) => ({
  unitId,
  on: '2017-11-30',
  measures: partCodes.map((part): [string, number, number, string] =>
    x === null ? [part, 0, 0, 'notDue'] : [part, x, 1, 'measured'],
  ),
})

const places = ['one', 'two', 'three', 'four']
const units = [
  ...places.map((id) => ({ id, kind: 'locality', baseCondition: 'low' as const })),
  { id: 'silent', kind: 'locality', baseCondition: 'low' as const },
  { id: 'firm', kind: 'enterprise', baseCondition: 'low' as const },
  { id: 'rich', kind: 'locality', baseCondition: 'high' as const },
  { id: 'unset', kind: 'locality', baseCondition: null },
]
const board = boardOf(
  [
    row('one', 0.9),
    row('two', 0.8),
    row('three', 0.8),
    row('four', 0.5),
    row('silent', null),
    row('firm', 1),
    row('rich', 1),
    row('unset', 1),
  ],
  model,
)

test('units are compared with their kind from the same base only, and too few are not compared at all', () => {
  const groups = compareLike(board, units, model)
  expect(groups.map(({ kind, baseCondition }) => [kind, baseCondition])).toEqual([['locality', 'low']])
  expect(groups[0]!.rows.map(({ unitId }) => unitId).sort()).toEqual([...places].sort())
})

test('one without enough evidence is left out, and counted', () => {
  expect(compareLike(board, units, model)[0]).toMatchObject({ leftOut: 1 })
})

test('whoever leads in every part leads under all weights; equals share a place', () => {
  const bands = compareLike(board, units, model)[0]!.rows.map(({ unitId, from, to }) => [unitId, from, to])
  expect(bands[0]).toEqual(['one', 1, 1])
  expect(bands.at(-1)).toEqual(['four', 4, 4])
  expect(bands.slice(1, 3).map(([, from, to]) => [from, to])).toEqual([
    [2, 2],
    [2, 2],
  ])
})

test('the same board gives the same bands at every reading', () => {
  expect(compareLike(board, units, model)).toEqual(compareLike(board, units, model))
})
