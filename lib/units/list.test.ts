import { expect, test } from 'vitest'
import { boardOf } from '../measures/board.ts'
import { defaultModel } from '../scoring/model.ts'
import { medianOfKind } from './like.ts'
import { chooseUnits, readUnitQuery, unitLines } from './list.ts'

const unit = (id: string, shortZh: string, kind: string, position: number) => ({
  id,
  kind,
  position,
  nameZh: `${shortZh}省`,
  nameEn: `${id} Province`,
  shortZh,
  shortEn: id,
})
const units = [
  unit('Zhejiang', '浙江', 'locality', 0),
  unit('Henan', '河南', 'locality', 1),
  unit('Audit', '审计署', 'department', 2),
]
const goal = (share: number) =>
  ['G1', 'G2', 'G3'].map((part): [string, number, number, string] => [part, share, 1, 'measured'])
const board = boardOf(
  [
    { unitId: 'Zhejiang', on: '2017-11-30', measures: [...goal(0.8), ['light.red', 1, 5, 'tally']] },
    { unitId: 'Henan', on: '2017-11-30', measures: goal(0.6) },
    { unitId: 'Audit', on: '2017-11-30', measures: [] },
  ],
  defaultModel,
)
const contacts = new Map([['Henan', { reportedOn: '2017-11-01', visitedOn: null }]])
const lines = unitLines(units, board, {
  frozen: new Map([['Henan', { D1: 50 }]]),
  contacts,
  model: defaultModel,
})
const ids = (search: Record<string, string>) =>
  chooseUnits(lines, readUnitQuery(search), 'zh-CN').map(({ id }) => id)

test('a unit is found by two Chinese characters, or by a part of its English name in any case', () => {
  expect(ids({ q: '浙江' })).toEqual(['Zhejiang'])
  expect(ids({ q: 'hEnAn' })).toEqual(['Henan'])
  expect(ids({ q: '%' })).toEqual([])
})

test('kind and light narrow the list; what the address does not know is left out', () => {
  expect(ids({ kind: 'locality' })).toEqual(['Zhejiang', 'Henan'])
  expect(ids({ light: 'red' })).toEqual(['Zhejiang'])
  expect(ids({ kind: 'planet', light: 'pink', sort: 'luck' })).toEqual(['Zhejiang', 'Henan', 'Audit'])
})

test('sorted by a score the lowest comes first, turned round the highest; without a score always last', () => {
  expect(ids({ sort: 'D1' })).toEqual(['Henan', 'Zhejiang', 'Audit'])
  expect(ids({ sort: 'D1', down: '1' })).toEqual(['Zhejiang', 'Henan', 'Audit'])
})

test('a unit that rose since Friday stands before one whose past is not known', () => {
  expect(lines.find(({ id }) => id === 'Henan')?.change).toBeCloseTo(10)
  expect(ids({ sort: 'change' })[0]).toBe('Henan')
})

test('the last report and visit are shown, or that there was none', () => {
  expect(lines.map(({ reportedOn }) => reportedOn)).toEqual([null, '2017-11-01', null])
})

test('a unit is compared with the median of its own kind only', () => {
  expect(medianOfKind(board, units, 'locality').D1).toBeCloseTo(70)
  expect(medianOfKind(board, units, 'department').D1).toBeNull()
})
