import { expect, test } from 'vitest'
import type { Actor } from '../access/actor.ts'
import { type Board, boardOf } from '../measures/board.ts'
import { defaultModel } from '../scoring/model.ts'
import { changeOf, movement, unitChange } from './changes.ts'
import { needsOf, unitsBehind } from './needs.ts'
import { asHeatSort, gapOf, ordered } from './order.ts'
import { fortnight, lastFriday } from './read.ts'
import { stageOn, workdaysLeft } from './stage.ts'

type Kept = [string, number, number, string]
const goal = (share: number): Kept[] => ['G1', 'G2', 'G3'].map((part): Kept => [part, share, 1, 'measured'])
const tally = (code: string, numerator: number, denominator = 10): Kept => [
  code,
  numerator,
  denominator,
  'tally',
]

/** Unit A scores 80 and reports 90 % of which 40 % is verified; unit B scores 50; unit C has no record. */
const board: Board = boardOf(
  [
    {
      unitId: 'A',
      on: '2017-11-30',
      measures: [...goal(0.8), tally('reported', 9), tally('verified', 4), tally('awaitingReports', 2)],
    },
    {
      unitId: 'B',
      on: '2017-11-30',
      measures: [...goal(0.5), tally('light.red', 3), tally('overdue', 1), tally('awaitingReports', 1)],
    },
    { unitId: 'C', on: '2017-11-30', measures: [] },
  ],
  defaultModel,
)

const seatOf = (group: string | null, unitId: string | null) => ({ id: 's', group, unitId, post: 'member' })
const actor = (...seats: ReturnType<typeof seatOf>[]) => ({ seats }) as unknown as Actor

test('"since last week" counts from the Friday before today, on a Friday from the one before', () => {
  expect(lastFriday('2017-11-30')).toBe('2017-11-24')
  expect(lastFriday('2017-11-27')).toBe('2017-11-24')
  expect(lastFriday('2017-11-25')).toBe('2017-11-24')
  expect(lastFriday('2017-11-24')).toBe('2017-11-17')
})

test('the fortnight runs from today to the Sunday of next week', () => {
  const days = fortnight('2017-11-30')
  expect([days[0], days.at(-1), days.length]).toEqual(['2017-11-30', '2017-12-10', 11])
})

test('the running stage is shown, between two the coming one, after the last the last', () => {
  const stages = [
    { startsOn: '2017-07-01', endsOn: '2017-12-31' },
    { startsOn: '2018-02-01', endsOn: '2018-06-30' },
  ]
  expect(stageOn(stages, '2017-11-30')).toBe(stages[0])
  expect(stageOn(stages, '2018-01-15')).toBe(stages[1])
  expect(stageOn(stages, '2019-01-01')).toBe(stages[1])
  expect(stageOn([], '2017-11-30')).toBeNull()
})

test('working days to the end of a stage leave out the weekend, and never go below zero', () => {
  const stage = { startsOn: '2017-07-01', endsOn: '2017-12-04' }
  expect(workdaysLeft(stage, '2017-11-30')).toBe(2)
  expect(workdaysLeft(stage, '2018-01-01')).toBe(0)
})

test('a change is known only where there was a score then and is one now', () => {
  expect(changeOf(74.5, 74)).toBe(0.5)
  expect(changeOf(null, 74)).toBeNull()
  expect(changeOf(74, undefined)).toBeNull()
  expect(unitChange(board.units.get('A')!, { D1: 78, D4: null })).toBeCloseTo(2)
  expect(unitChange(board.units.get('C')!, { D1: 78 })).toBeNull()
})

test('units that rose and fell are counted, one that stayed is neither', () => {
  const then = new Map([
    ['A', { D1: 70 }],
    ['B', { D1: 50 }],
  ])
  expect(movement(board, then)).toEqual({ risen: 1, fallen: 0, known: true })
  expect(movement(board, new Map())).toEqual({ risen: 0, fallen: 0, known: false })
})

test('the lowest unit is read first, a unit without a score last; by gap the widest first', () => {
  const rows = ['A', 'B', 'C'].map((id, position) => ({
    id,
    kind: id === 'C' ? 'locality' : 'department',
    position,
    label: id,
    measured: board.units.get(id) ?? null,
  }))
  const ids = (sort: Parameters<typeof ordered>[1]) =>
    ordered(rows, sort, defaultModel, 'zh-CN').map(({ id }) => id)
  expect(ids('total')).toEqual(['B', 'A', 'C'])
  expect(ids('gap')[0]).toBe('A')
  expect(ids('kind')).toEqual(['C', 'A', 'B'])
  expect(gapOf(board.units.get('A')!)).toBeCloseTo(0.5)
  expect(asHeatSort("' or 1=1")).toBe('total')
})

test('what needs me follows the seat: an officer sees what waits for review, a unit only its own', () => {
  const officer = needsOf(actor(seatOf('promotion', null)), board)
  expect(officer.find(({ key }) => key === 'awaitingReports')).toMatchObject({ count: 3, path: '/review' })
  const liaison = needsOf(actor(seatOf(null, 'B')), board)
  expect(liaison.find(({ key }) => key === 'ownOverdue')?.count).toBe(1)
  expect(liaison.some(({ key }) => key === 'awaitingReports')).toBe(false)
  expect(needsOf(actor(), board)).toEqual([])
})

test('the leading group is told how many units have anything red', () => {
  expect(unitsBehind(board)).toBe(1)
  const leader = needsOf(actor(seatOf('leading', null)), board)
  expect(leader.find(({ key }) => key === 'redUnits')?.count).toBe(1)
})
