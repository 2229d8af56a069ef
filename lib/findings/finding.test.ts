import { expect, test } from 'vitest'
import {
  checkAnswerable,
  checkDeadline,
  checkJudgeable,
  checkRevisit,
  daysLeft,
  overdueBefore,
  reopening,
  stateOf,
} from './finding.ts'
import { findingForm, revisitForm } from './form.ts'

const open = { dueOn: '2017-11-30', closedOn: null, answered: false }
const unclosed = { closedOn: null, closedByName: null }
const unjudged = { ...unclosed, acceptedOn: null, returnedOn: null, returnedByName: null }

test('a finding due today is not overdue yet', () => {
  expect(stateOf(open, '2017-11-30')).toBe('open')
  expect(stateOf(open, '2017-12-01')).toBe('overdue')
})

test('the holiday after a deadline makes nobody late: a working day must have begun', () => {
  const friday = { ...open, dueOn: '2017-11-24' }
  expect(stateOf(friday, '2017-11-26')).toBe('open')
  expect(stateOf(friday, '2017-11-27')).toBe('overdue')
  expect(overdueBefore('2017-11-26')).toBe('2017-11-24')
})

test('an answer that waits is the supervisor’s turn, even past the deadline', () => {
  expect(stateOf({ ...open, answered: true }, '2017-12-20')).toBe('answered')
  expect(stateOf({ ...open, answered: true, closedOn: '2017-12-01' }, '2017-12-20')).toBe('closed')
})

test('the clock counts working days and stands once the finding is closed', () => {
  expect(daysLeft({ dueOn: '2017-12-04', closedOn: null }, '2017-12-01')).toBe(1)
  expect(daysLeft({ dueOn: '2017-11-28', closedOn: null }, '2017-11-30')).toBe(-2)
  expect(daysLeft({ dueOn: '2017-11-28', closedOn: '2017-11-29' }, '2017-11-30')).toBeNull()
})

test('a deadline may be today but not in the past', () => {
  expect(() => checkDeadline('2017-11-30', '2017-11-30')).not.toThrow()
  expect(() => checkDeadline('2017-11-29', '2017-11-30')).toThrow('finding.deadline-past')
})

test('the unit answers once, and not what is closed', () => {
  expect(() => checkAnswerable({ ...unclosed, answered: false })).not.toThrow()
  expect(() => checkAnswerable({ ...unclosed, answered: true })).toThrow('rectification.waiting')
  expect(() => checkAnswerable({ closedOn: '2017-11-30', closedByName: '甲', answered: false })).toThrow(
    'finding.closed',
  )
})

test('who judges second is told who was first and when', () => {
  expect(() => checkJudgeable(unjudged)).not.toThrow()
  expect(() => checkJudgeable({ ...unjudged, closedOn: '2017-11-30', closedByName: '甲' })).toThrow(
    expect.objectContaining({ name: 'finding.closed', params: { by: '甲', on: '2017-11-30' } }),
  )
  expect(() => checkJudgeable({ ...unjudged, returnedOn: '2017-11-30', returnedByName: '乙' })).toThrow(
    expect.objectContaining({
      name: 'rectification.already-returned',
      params: { by: '乙', on: '2017-11-30' },
    }),
  )
})

test('only what is closed is looked at again, between its closing and today', () => {
  const look = { on: '2017-11-30', result: 'held' as const, dueOn: null }
  const closed = { closedOn: '2017-11-20' }
  expect(() => checkRevisit(closed, look, '2017-11-30')).not.toThrow()
  expect(() => checkRevisit({ closedOn: null }, look, '2017-11-30')).toThrow('revisit.still-open')
  expect(() => checkRevisit(closed, { ...look, on: '2017-12-01' }, '2017-11-30')).toThrow('revisit.in-future')
  expect(() => checkRevisit(closed, { ...look, on: '2017-11-19' }, '2017-11-30')).toThrow(
    'revisit.before-closing',
  )
})

test('a relapse reopens the finding with a new deadline; what held changes nothing', () => {
  const look = { on: '2017-11-30', dueOn: '2017-12-14' }
  expect(reopening({ ...look, result: 'relapsed' })).toEqual({
    closedOn: null,
    closedBy: null,
    dueOn: '2017-12-14',
  })
  expect(reopening({ ...look, result: 'held' })).toBeNull()
})

const id = '11111111-1111-4111-8111-111111111111'
const written = {
  unitId: id,
  description: '台账不全',
  cause: 'silo-systems',
  severity: '2',
  dueOn: '2017-12-14',
}
const faultOf = (given: Record<string, unknown>) =>
  findingForm.safeParse({ ...written, ...given }).error?.issues.map(({ path }) => path.join('.'))

test('a finding has words, one of four causes, a severity of 1 to 3 and a real date', () => {
  expect(faultOf({})).toBeUndefined()
  expect(faultOf({ description: '  ' })).toEqual(['description'])
  expect(faultOf({ description: '长'.repeat(10_000) })).toEqual(['description'])
  expect(faultOf({ cause: 'bad luck' })).toEqual(['cause'])
  for (const severity of ['0', '4', 'abc', '', undefined]) expect(faultOf({ severity })).toEqual(['severity'])
  expect(faultOf({ dueOn: '2017-02-30' })).toEqual(['dueOn'])
})

test('emoji and markup are only text', () => {
  const description = '<script>alert(1)</script> 😀'
  expect(findingForm.parse({ ...written, description }).description).toBe(description)
})

test('what slipped must be explained, and a relapse needs its deadline', () => {
  const faults = (given: Record<string, string>) =>
    revisitForm
      .safeParse({ findingId: id, on: '2017-11-30', ...given })
      .error?.issues.map(({ path }) => path[0])
  expect(faults({ result: 'held', dueOn: '' })).toBeUndefined()
  expect(faults({ result: 'partly' })).toEqual(['note'])
  expect(faults({ result: 'relapsed', note: '又坏了' })).toEqual(['dueOn'])
  expect(faults({ result: 'relapsed', note: '又坏了', dueOn: '2017-12-14' })).toBeUndefined()
})
