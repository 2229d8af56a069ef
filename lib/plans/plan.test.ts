import { expect, test } from 'vitest'
import { goingHome, inTwoPlaces } from './conflicts.ts'
import { checkDay, goersOf, planStanding, refuseSettled } from './plan.ts'

const round = { startsOn: '2017-09-25', endsOn: '2017-10-20' }
const person = (id: string, organisationId: string, role: 'member' | 'media' = 'member') => ({
  id,
  name: id,
  organisationId,
  unitIds: [],
  role,
})
const team = {
  id: 'team',
  leaderId: '甲',
  members: [person('甲', 'x'), person('乙', 'o-zhejiang'), person('记者', 'paper', 'media')],
}
const henan = { id: 'henan', organisationId: 'o-henan', name: '河南' }
const zhejiang = { id: 'zhejiang', organisationId: 'o-zhejiang', name: '浙江' }

test('a visit is planned for a working day of its round that is not past', () => {
  const check = (on: string) => () => checkDay(on, round, '2017-09-27')
  expect(check('2017-09-27')).not.toThrow()
  expect(check('2017-09-26')).toThrow('plan.in-past')
  expect(check('2017-10-23')).toThrow('plan.outside-round')
  // The national holiday, and the make-up Saturday before it.
  expect(check('2017-10-02')).toThrow('plan.not-a-workday')
  expect(check('2017-09-30')).not.toThrow()
})

test('when nobody is chosen the whole team goes, without the media', () => {
  expect(goersOf(team, [], henan)).toEqual([
    { id: '甲', role: 'member' },
    { id: '乙', role: 'member' },
  ])
  expect(goersOf(team, ['甲', '记者'], zhejiang)).toEqual([
    { id: '甲', role: 'member' },
    { id: '记者', role: 'media' },
  ])
})

test('media never go alone, nobody goes home, and nobody goes who is not of the team', () => {
  expect(() => goersOf(team, ['记者'], henan)).toThrow('plan.nobody-goes')
  expect(() => goersOf(team, [], zhejiang)).toThrow('visit.member-recused')
  expect(() => goersOf(team, ['丁'], henan)).toThrow('plan.member-not-in-team')
})

test('what was done or dropped is not changed any more', () => {
  expect(() => refuseSettled({ visitId: 'v', droppedOn: null })).toThrow('plan.done')
  expect(() => refuseSettled({ visitId: null, droppedOn: '2017-09-27' })).toThrow('plan.dropped')
  expect(() => refuseSettled({ visitId: null, droppedOn: null })).not.toThrow()
})

const trip = (unit: typeof henan, on: string, method: 'on-site' | 'telephone', ...ids: string[]) => ({
  unitId: unit.id,
  unit: unit.name,
  unitOrganisationId: unit.organisationId,
  on,
  method,
  members: ids.map((id) => ({ id, name: id })),
})

test('a person in two places on one day is told; a call from a desk is no place', () => {
  const day = '2017-09-27'
  expect(
    inTwoPlaces([trip(henan, day, 'on-site', '甲', '乙'), trip(zhejiang, day, 'on-site', '甲')]),
  ).toEqual([{ kind: 'twice', name: '甲', on: day, units: ['河南', '浙江'] }])
  expect(inTwoPlaces([trip(henan, day, 'on-site', '甲'), trip(zhejiang, day, 'telephone', '甲')])).toEqual([])
  expect(inTwoPlaces([trip(henan, day, 'on-site', '甲'), trip(henan, day, 'on-site', '甲')])).toEqual([])
  expect(
    inTwoPlaces([trip(henan, day, 'on-site', '甲'), trip(zhejiang, '2017-09-28', 'on-site', '甲')]),
  ).toEqual([])
})

test('whoever is to go to the own organisation is told, once', () => {
  const trips = [
    trip(zhejiang, '2017-09-27', 'on-site', '甲', '乙'),
    trip(zhejiang, '2017-09-28', 'telephone', '乙'),
  ]
  expect(goingHome(trips, team.members)).toEqual([{ kind: 'recused', name: '乙', unit: '浙江' }])
})

test('a visit planned for today lies ahead, one of yesterday that was not made is overdue', () => {
  const open = { visitId: null, droppedOn: null }
  expect(planStanding({ ...open, plannedOn: '2017-09-27' }, '2017-09-27')).toBe('ahead')
  expect(planStanding({ ...open, plannedOn: '2017-09-26' }, '2017-09-27')).toBe('late')
  expect(planStanding({ ...open, visitId: 'v', plannedOn: '2017-09-26' }, '2017-09-27')).toBe('done')
  expect(planStanding({ ...open, droppedOn: '2017-09-25', plannedOn: '2017-09-26' }, '2017-09-27')).toBe(
    'dropped',
  )
})
