import { expect, test } from 'vitest'
import { checkClosing, checkOpening, checkPeriod, holds, refuseIfClosed, stateOf } from './round.ts'

const programme = { startsOn: '2017-05-03', endsOn: '2018-06-30' }
const prepared = { openedOn: null, closedOn: null }

test('a round lies within the programme and ends no earlier than it begins', () => {
  const check = (startsOn: string, endsOn: string) => () => checkPeriod({ startsOn, endsOn }, programme)
  expect(check('2017-08-21', '2017-08-21')).not.toThrow()
  expect(check('2017-08-21', '2017-08-20')).toThrow('round.ends-before-start')
  expect(check('2017-05-02', '2017-08-20')).toThrow('round.before-programme')
  expect(check('2018-06-01', '2018-07-01')).toThrow('round.after-programme')
})

test('a visit on the first or the last day of a round is in it', () => {
  const round = { startsOn: '2017-09-04', endsOn: '2017-09-22' }
  expect(['2017-09-03', '2017-09-04', '2017-09-22', '2017-09-23'].map((day) => holds(round, day))).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('a round is not opened while a unit of its scope is in no team’s care: it is said which', () => {
  expect(() => checkOpening(prepared, 2, [], false)).not.toThrow()
  expect(() => checkOpening(prepared, 3, ['浙江', '河南'], false)).toThrow(
    expect.objectContaining({ name: 'round.units-without-team', params: { units: '浙江、河南', count: 2 } }),
  )
  expect(() => checkOpening(prepared, 0, [], false)).toThrow('round.nobody-in-scope')
  expect(() => checkOpening({ openedOn: '2017-09-04', closedOn: null }, 2, [], false)).toThrow(
    'round.already-open',
  )
})

test('nine units without a team are counted, eight of them are named', () => {
  const nine = ['一', '二', '三', '四', '五', '六', '七', '八', '九']
  expect(() => checkOpening(prepared, 9, nine, true)).toThrow(
    expect.objectContaining({ params: { units: '一, 二, 三, 四, 五, 六, 七, 八', count: 9 } }),
  )
})

test('a round is prepared, then open, then closed for good', () => {
  const open = { openedOn: '2017-09-04', closedOn: null, name: '第一轮' }
  const closed = { ...open, closedOn: '2017-09-22' }
  expect([prepared, open, closed].map(stateOf)).toEqual(['prepared', 'open', 'closed'])
  expect(() => checkClosing(prepared)).toThrow('round.not-open')
  expect(() => refuseIfClosed(open)).not.toThrow()
  expect(() => refuseIfClosed(closed)).toThrow('round.closed')
})
