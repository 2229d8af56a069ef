import { expect, test } from 'vitest'
import { checkEnd, checkNote, checkStay, stationStanding } from './station.ts'

const programme = { startsOn: '2017-05-03', endsOn: '2018-06-30' }
const station = {
  fromOn: '2017-11-20',
  untilOn: '2017-12-08',
  endedOn: null,
  memberIds: ['甲'],
  lastNotedOn: null,
}

test('a stay lies in the programme and ends no earlier than it begins', () => {
  const check = (fromOn: string, untilOn: string) => () => checkStay({ fromOn, untilOn }, programme)
  expect(check('2017-12-01', '2017-12-01')).not.toThrow()
  expect(check('2017-12-02', '2017-12-01')).toThrow('station.ends-before-start')
  expect(check('2017-05-02', '2017-12-01')).toThrow('station.before-programme')
  expect(check('2018-06-01', '2018-07-01')).toThrow('station.after-programme')
})

test('a note is of a day of the stay that has come, by somebody stationed there', () => {
  const note =
    (on: string, by = '甲') =>
    () =>
      checkNote(station, on, by, '2017-11-30')
  expect(note('2017-11-30')).not.toThrow()
  expect(note('2017-12-01')).toThrow('station.note-in-future')
  expect(note('2017-11-19')).toThrow('station.outside-stay')
  expect(note('2017-11-30', '乙')).toThrow('station.not-a-member')
  expect(() => checkNote({ ...station, endedOn: '2017-11-29' }, '2017-11-28', '甲', '2017-11-30')).toThrow(
    'station.ended',
  )
})

test('a stay not begun cannot be ended; one past its last day waits to be', () => {
  expect(() => checkEnd(station, '2017-11-19')).toThrow('station.not-begun')
  expect(() => checkEnd(station, '2017-11-20')).not.toThrow()
  expect(['2017-11-19', '2017-12-08', '2017-12-09'].map((day) => stationStanding(station, day))).toEqual([
    'ahead',
    'going',
    'over',
  ])
})
