import { expect, test } from 'vitest'
import { type Evidence, emptyEvidence } from '../evidence.ts'
import { prove } from '../measure.ts'
import { defaultModel, type PartCode } from '../model.ts'
import { ratio } from '../part.ts'
import { workedAssignment } from '../worked-example.ts'

const proof = (part: PartCode, on: string, given: Partial<Evidence>) =>
  prove({ ...emptyEvidence('U', '2017-09-01'), ...given }, on, defaultModel, part)
const x = (...args: Parameters<typeof proof>) => ratio(proof(...args))

test('records that the programme does not keep are left out, not zero', () => {
  const parts: PartCode[] = [
    'B1',
    'B2',
    'B3',
    'P1',
    'P2',
    'P3',
    'F1',
    'F2',
    'F3',
    'F4',
    'M1',
    'M2',
    'M3',
    'M4',
  ]
  const assignments = [workedAssignment({ id: 'T', weight: 1, startsOn: '2017-09-01', dueOn: '2017-12-31' })]
  for (const part of parts) expect(proof(part, '2017-11-30', { assignments }).standing).toBe('notKept')
})

test('a unit has twenty working days to name an interest; after them naming none is 0', () => {
  expect(proof('B1', '2017-09-29', { interests: [] }).standing).toBe('notDue') // 20th working day
  expect(x('B1', '2017-09-30', { interests: [] })).toBe(0)
})

test('a benefit realised beyond plan does not pay for one that is not', () => {
  const benefit = (id: string, verified: number) => ({
    id,
    importance: 1,
    planned: [{ on: '2017-10-31', amount: 10 }],
    verified: [{ on: '2017-11-15', amount: verified }],
  })
  const benefits = [benefit('1', 30), benefit('2', 0)]
  const interests = [{ id: 'I', importance: 1, claimedOn: '2017-09-04', confirmedOn: null, benefits }]
  expect(x('B2', '2017-11-30', { interests })).toBe(0.5)
})

test('one delighted answer out of a hundred says almost nothing', () => {
  const pulse = [{ id: 'Q', on: '2017-11-01', invited: 100, responses: [5] }]
  expect(x('B3', '2017-11-30', { pulse })).toBeCloseTo(0.5 + (1 / 60) * 0.5)
})

test('a survey older than twelve months is forgotten', () => {
  const pulse = [{ id: 'Q', on: '2017-11-01', invited: 1, responses: [5] }]
  expect(x('B3', '2018-10-31', { pulse })).toBe(1)
  expect(x('B3', '2018-11-01', { pulse })).toBeNull()
})

test('a clause binds only while it is in force', () => {
  const assignments = [
    workedAssignment({
      id: 'T',
      weight: 1,
      startsOn: '2017-09-01',
      dueOn: '2017-12-31',
      tiedToClauseFrom: '2017-10-01',
      tiedToClauseUntil: '2017-10-31',
    }),
  ]
  const on = (day: string) => x('P1', day, { assignments, documents: [] })
  expect(['2017-09-30', '2017-10-31', '2017-11-01'].map(on)).toEqual([0, 1, 0])
})

test('a receipt that is due counts before the local plan is', () => {
  const document = {
    id: 'D',
    bindsFrom: '2017-09-01',
    receiptDueOn: '2017-09-15',
    receivedOn: '2017-09-18',
    planDueOn: '2017-12-29',
    planIssuedOn: null,
  }
  expect(proof('P2', '2017-11-30', { documents: [document] })).toMatchObject({
    numerator: 0.2,
    denominator: 0.4,
  })
})

test('a letter signed by the principal before the last is worth half, until the new one signs', () => {
  const letter = {
    id: 'L',
    dueOn: '2017-09-29',
    signedOn: '2017-09-28',
    lapsedOn: null,
    principalChangedOn: '2017-11-01',
  }
  expect(x('P3', '2017-10-31', { letter })).toBe(1)
  expect(x('P3', '2017-11-01', { letter })).toBe(0.5)
  expect(x('P3', '2017-11-10', { letter: { ...letter, signedOn: '2017-11-10' } })).toBe(1)
  expect(x('P3', '2017-10-09', { letter: { ...letter, signedOn: null } })).toBe(0)
})

test('connection counts by the furthest stage accepted, unless the unit is exempt', () => {
  const connection = {
    id: 'C',
    stages: [
      { stage: 'joint' as const, acceptedOn: '2017-11-20' },
      { stage: 'network' as const, acceptedOn: '2017-10-16' },
    ],
    exemptFrom: null,
  }
  const on = (day: string) => x('F1', day, { connection })
  expect(['2017-10-13', '2017-10-16', '2017-11-20'].map(on)).toEqual([0, 0.4, 0.7])
  expect(
    proof('F1', '2017-11-20', { connection: { ...connection, exemptFrom: '2017-11-01' } }).standing,
  ).toBe('exempt')
})

test('mounting more than the inventory is no more than all of it', () => {
  const catalogue = {
    id: 'K',
    inventory: 10,
    frozenOn: '2017-10-31',
    mounted: [{ id: '1', on: '2017-11-01', count: 25 }],
  }
  expect(x('F2', '2017-11-30', { catalogue })).toBe(1)
  expect(proof('F2', '2017-10-30', { catalogue }).standing).toBe('none')
})

test('a request is in time on its tenth working day and lost on the eleventh', () => {
  const asked = { id: 'A', askedOn: '2017-11-01' }
  const answered = (answeredOn: string | null, on = '2017-11-30') =>
    x('F4', on, { requests: [{ ...asked, answeredOn }] })
  expect(answered('2017-11-15')).toBe(1)
  expect(answered('2017-11-16')).toBe(0)
  expect(answered(null, '2017-11-15')).toBeNull()
  expect(answered(null, '2017-11-16')).toBe(0)
})

test('a seat is filled up to and including its last day', () => {
  const filled = [{ id: 'Z', post: 'liaison', from: '2017-09-01', until: '2017-10-31' }]
  const seats = { required: ['liaison', 'principal'], filled }
  expect(x('M1', '2017-10-31', { seats })).toBe(0.5)
  expect(x('M1', '2017-11-01', { seats })).toBe(0)
})

test('an action not yet due is left out, one done late keeps part of its credit', () => {
  const action = { from: '2017-10-16', dueOn: '2017-10-31' }
  const actions = [
    { id: '1', ...action, doneOn: '2017-11-14' },
    { id: '2', from: '2017-10-16', dueOn: '2018-01-31', doneOn: null },
  ]
  expect(x('M3', '2017-11-30', { actions })).toBeCloseTo(0.8)
})
