import { expect, test } from 'vitest'
import { firstDay, type Gap, proposalsFor } from './proposals.ts'

const member = (id: string, organisationId = 'away') => ({
  id,
  name: id,
  organisationId,
  unitIds: [],
  role: 'member' as const,
})
const team = {
  id: 't',
  leaderId: '组长',
  members: [member('乙'), member('组长'), member('丙'), member('丁')],
}
const gap = (id: string, score: number, lastOn: string | null = null, teamId: string | null = 't'): Gap => ({
  id,
  score,
  completeness: 0.9,
  lastOn,
  organisationId: `o-${id}`,
  teamId,
})
// A Friday, the make-up Saturday, the national holiday, and the Monday after it.
const period = { from: '2017-09-29', until: '2017-10-09' }

test('proposals fall on working days only, and on the emptier day', () => {
  const days = proposalsFor([gap('a', 10), gap('b', 20), gap('c', 30), gap('d', 40)], [team], [], period)
  expect(new Set(days.map(({ on }) => on))).toEqual(new Set(['2017-09-29', '2017-09-30', '2017-10-09']))
  const booked = [{ teamId: 't', on: '2017-09-29', method: 'on-site' as const, memberIds: ['乙'] }]
  expect(proposalsFor([gap('a', 10)], [team], booked, period)[0]!.on).toBe('2017-09-30')
})

test('the lagging quarter is visited on site by a pair with the leader, the others are called', () => {
  const four = proposalsFor([gap('a', 10), gap('b', 60), gap('c', 70), gap('d', 80)], [team], [], period)
  expect(four.map(({ unitId, method }) => [unitId, method])).toEqual([
    ['a', 'on-site'],
    ['b', 'telephone'],
    ['c', 'telephone'],
    ['d', 'telephone'],
  ])
  expect(four[0]!.memberIds).toEqual(['组长', '乙'])
})

test('who belongs to the unit stays at home, and who is away that day goes nowhere else', () => {
  const mixed = { ...team, members: [member('组长', 'o-a'), member('乙'), member('丙')] }
  const day = { from: '2017-09-29', until: '2017-09-29' }
  expect(proposalsFor([gap('a', 10)], [mixed], [], day)[0]!.memberIds).toEqual(['乙', '丙'])
  const away = [{ teamId: 't', on: '2017-09-29', method: 'on-site' as const, memberIds: ['乙'] }]
  expect(proposalsFor([gap('a', 10)], [mixed], away, day)[0]!.memberIds).toEqual(['丙'])
})

test('a full diary, or a unit in nobody’s care, brings no proposal', () => {
  const day = { from: '2017-09-29', until: '2017-09-29' }
  const trip = { teamId: 't', on: '2017-09-29', method: 'on-site' as const, memberIds: [] }
  expect(proposalsFor([gap('a', 10)], [team], [trip, trip], day)).toEqual([])
  expect(proposalsFor([gap('a', 10, null, null)], [team], [], day)).toEqual([])
  expect(proposalsFor([gap('a', 10)], [team], [], { from: '2017-10-02', until: '2017-10-01' })).toEqual([])
})

test('asked twice it proposes the same', () => {
  const gaps = Array.from({ length: 40 }, (_, index) => gap(`u${index}`, (index * 37) % 100))
  const long = { from: '2017-10-09', until: '2017-11-30' }
  expect(proposalsFor(gaps, [team], [], long)).toEqual(proposalsFor(gaps, [team], [], long))
})

test('the first day is the next working day, never before the round begins', () => {
  expect(firstDay('2017-09-30', '2017-09-25')).toBe('2017-10-09')
  expect(firstDay('2017-08-01', '2017-09-23')).toBe('2017-09-25')
})
