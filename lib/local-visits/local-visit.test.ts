import { expect, test } from 'vitest'
import { checkLocalVisit } from './local-visit.ts'

const locality = { kind: 'locality', joinedOn: '2017-07-03' }
const visit = { visitedOn: '2017-11-30', found: 3, solved: 3 }

test('a locality’s own visit has happened since it joined, and solves no more than it found', () => {
  const check =
    (more: object, unit = locality) =>
    () =>
      checkLocalVisit({ ...visit, ...more }, unit, '2017-11-30')
  expect(check({})).not.toThrow()
  expect(check({ visitedOn: '2017-12-01' })).toThrow('local-visit.in-future')
  expect(check({ visitedOn: '2017-07-02' })).toThrow('local-visit.before-joining')
  expect(check({ solved: 4 })).toThrow('local-visit.more-solved-than-found')
  expect(check({}, { ...locality, kind: 'department' })).toThrow('local-visit.not-a-locality')
})
