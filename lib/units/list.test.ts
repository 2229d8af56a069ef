import { expect, test } from 'vitest'
import { boardOf } from '../measures/board.ts'
import { defaultModel } from '../scoring/model.ts'
import type { BaseCondition } from './base.ts'
import { medianOfLike } from './like.ts'
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

test('where units are not compared the list is not put in order of scores', () => {
  expect(readUnitQuery({ sort: 'level' }, false).sort).toBe('position')
  expect(readUnitQuery({ sort: 'D1' }, false).sort).toBe('position')
  expect(readUnitQuery({ sort: 'gap' }, false).sort).toBe('gap')
})

const started = (id: string, kind: string, baseCondition: BaseCondition | null) => ({
  id,
  kind,
  baseCondition,
})
const many = boardOf(
  ['a', 'b', 'c', 'd', 'e'].map((id, i) => ({ unitId: id, on: '2017-11-30', measures: goal(0.5 + i / 10) })),
  defaultModel,
)

test('a unit is compared with those of its kind that started alike, and with nobody when they are too few', () => {
  const alike = ['a', 'b', 'c'].map((id) => started(id, 'locality', 'low'))
  const others = [started('d', 'locality', 'high'), started('e', 'department', 'low')]
  const median = (unit: (typeof alike)[number]) => medianOfLike(many, [...alike, ...others], unit).D1
  expect(median(alike[0]!)).toBeCloseTo(60)
  expect(median(others[0]!), 'the only one that started high').toBeNull()
  expect(median(started('a', 'locality', null)), 'nobody has said what it started from').toBeNull()
})
