import { expect, test } from 'vitest'
import { type AssignmentEvidence, emptyEvidence } from './evidence.ts'
import { light } from './lights.ts'
import { defaultModel } from './model.ts'
import { poolTallies, type TallyCode, tallies, tallyCodes } from './tallies.ts'
import { workedAssignment } from './worked-example.ts'

/** Twenty working days: 2017-11-06 to 2017-12-01; ten have passed on 2017-11-17. */
function assignment(percent: number | null, given: Partial<AssignmentEvidence> = {}): AssignmentEvidence {
  const reports = [
    {
      id: 'R',
      submittedOn: '2017-11-06',
      order: 1,
      percent: percent ?? 0,
      returnedOn: null,
      acceptedOn: null,
    },
  ]
  return {
    ...workedAssignment({ id: 'T', weight: 1, startsOn: '2017-11-06', dueOn: '2017-12-01' }),
    reports: percent === null ? [] : reports,
    ...given,
  }
}
const lightOn = (on: string, a: AssignmentEvidence) => light(a, on, defaultModel)

test('an accepted completion is blue, even when it came late', () => {
  expect(
    lightOn('2017-12-29', assignment(100, { completedOn: '2017-12-20', acceptedOn: '2017-12-22' })),
  ).toBe('blue')
})

test('half the time gone: 48 % is green, 40 % yellow, 39 % red', () => {
  const shown = [48, 40, 39].map((percent) => lightOn('2017-11-17', assignment(percent)))
  expect(shown).toEqual(['green', 'yellow', 'red'])
})

test('three working days before its day even a task on plan turns yellow', () => {
  expect(lightOn('2017-11-27', assignment(100))).toBe('green')
  expect(lightOn('2017-11-28', assignment(100))).toBe('yellow')
})

test('on its day a task is not overdue yet; on the next working day it is red', () => {
  expect(lightOn('2017-12-01', assignment(100))).toBe('yellow')
  expect(lightOn('2017-12-03', assignment(100))).toBe('yellow')
  expect(lightOn('2017-12-04', assignment(100))).toBe('red')
})

test('a task that has not begun is grey, and a newly begun silent one for ten working days', () => {
  expect(lightOn('2017-11-03', assignment(null))).toBe('grey')
  expect(lightOn('2017-11-17', assignment(null))).toBe('grey')
  expect(lightOn('2017-11-20', assignment(null))).toBe('red')
})

test('silence close to the due day is never grey', () => {
  expect(lightOn('2017-11-08', assignment(null, { dueOn: '2017-11-10' }))).toBe('yellow')
})

const countsOf = (on: string, ...assignments: AssignmentEvidence[]) => {
  const rows = tallies({ ...emptyEvidence('U', '2017-08-21'), assignments }, on, defaultModel)
  expect(rows.map(({ tally }) => tally)).toEqual(tallyCodes)
  return (tally: TallyCode) => {
    const { numerator, denominator } = rows.find((row) => row.tally === tally)!
    return [numerator, denominator]
  }
}

test('what a unit reports stands beside what was verified, and how much was verified at all', () => {
  const checked = assignment(80, {
    weight: 3,
    verifications: [{ id: 'V', verifiedOn: '2017-11-16', order: 1, percent: 50 }],
  })
  const count = countsOf('2017-11-17', checked, assignment(100))
  expect(count('reported')).toEqual([expect.closeTo(3.4), 4])
  expect(count('verified')).toEqual([1.5, 4])
  expect(count('verifiedCoverage')).toEqual([3, 4])
})

test('each assignment shows exactly one light', () => {
  const count = countsOf('2017-11-17', assignment(48), assignment(39), assignment(null))
  const colours = ['grey', 'green', 'yellow', 'red', 'blue'] as const
  expect(colours.map((colour) => count(`light.${colour}`)[0])).toEqual([1, 1, 0, 1, 0])
})

test('due soon means within five working days and not overdue', () => {
  expect(countsOf('2017-11-23', assignment(50))('dueSoon')).toEqual([0, 1])
  expect(countsOf('2017-11-24', assignment(50))('dueSoon')).toEqual([1, 1])
  expect(countsOf('2017-12-04', assignment(50))('dueSoon')).toEqual([0, 1])
  expect(countsOf('2017-12-04', assignment(50))('overdue')).toEqual([1, 1])
})

test("a programme's tallies are the sums of its units'", () => {
  const unit = tallies(
    { ...emptyEvidence('U', '2017-08-21'), assignments: [assignment(50)] },
    '2017-11-17',
    defaultModel,
  )
  const pooled = poolTallies([unit, unit])
  expect(pooled.find(({ tally }) => tally === 'reported')).toMatchObject({ numerator: 1, denominator: 2 })
})
