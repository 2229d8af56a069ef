import { expect, test } from 'vitest'
import { reportForm } from './form.ts'
import { queuePath, readQueue, writeQueue } from './queue.ts'
import {
  checkCompletion,
  checkReport,
  completionClaimed,
  needsEvidence,
  refuseIfReviewed,
  stateOf,
} from './report.ts'

const id = '11111111-1111-4111-8111-111111111111'
const input = reportForm.parse({ assignmentId: id, percent: '70', sentence: '完成七成' })
const open = { acceptedOn: null, evidenceRequired: 'completion' as const }
const faultOf = (given: Record<string, unknown>) =>
  reportForm.safeParse({ assignmentId: id, percent: '70', sentence: '完成', ...given }).error?.issues[0]
    ?.path[0]

test('a percent is a number from 0 to 100', () => {
  for (const percent of ['101', '-1', 'abc', '', '7O', undefined])
    expect(faultOf({ percent })).toBe('percent')
  for (const percent of ['0', '100', '62.5', 75]) expect(faultOf({ percent })).toBeUndefined()
})

test('a sentence has something to say in at most 500 characters', () => {
  for (const sentence of ['', '   ', '长'.repeat(501), '长'.repeat(10_000)])
    expect(faultOf({ sentence })).toBe('sentence')
  expect(faultOf({ sentence: '长'.repeat(500) })).toBeUndefined()
})

test('emoji and markup are only text', () => {
  const sentence = '<script>alert(1)</script> 😀'
  expect(reportForm.parse({ assignmentId: id, percent: 1, sentence }).sentence).toBe(sentence)
})

test('an empty quantity is none, not zero', () => {
  expect(reportForm.parse({ assignmentId: id, percent: 1, sentence: 'x', quantity: '' }).quantity).toBeNull()
})

test('a lower percent than last time needs its reason', () => {
  const last = { id, percent: 80 }
  expect(() => checkReport(open, last, input)).toThrow('report.why-lower')
  expect(() => checkReport(open, last, { ...input, problems: '口径调整' })).not.toThrow()
  expect(() => checkReport(open, { id, percent: 70 }, input)).not.toThrow()
})

test('a page drawn before a colleague reported is stale', () => {
  expect(() => checkReport(open, { id, percent: 10 }, { ...input, seenReport: 'none' })).toThrow('stale')
  expect(() => checkReport(open, { id, percent: 10 }, { ...input, seenReport: id })).not.toThrow()
})

test('completion is claimed at 100 % and with evidence', () => {
  const claim = { ...input, claimsCompletion: true }
  expect(() => checkReport(open, null, claim)).toThrow('report.claim-below-100')
  expect(() => checkReport(open, null, { ...claim, percent: 100 })).toThrow('report.evidence-required')
  expect(() => checkReport(open, null, { ...claim, percent: 100, attachmentIds: [id] })).not.toThrow()
})

test('evidence is asked for as the assignment says', () => {
  expect([needsEvidence('always', false), needsEvidence('completion', false)]).toEqual([true, false])
  expect([needsEvidence('completion', true), needsEvidence('never', true)]).toEqual([true, false])
})

test('what is accepted as complete takes no more reports', () => {
  expect(() => checkReport({ ...open, acceptedOn: '2017-11-01' }, null, input)).toThrow(
    'report.assignment-closed',
  )
})

test('a claim keeps its first day, and a later report below 100 % takes it back', () => {
  expect(completionClaimed(null, { percent: 100, claims: true }, '2017-11-30')).toBe('2017-11-30')
  expect(completionClaimed('2017-11-20', { percent: 100, claims: true }, '2017-11-30')).toBe('2017-11-20')
  expect(completionClaimed('2017-11-20', { percent: 90, claims: false }, '2017-11-30')).toBeNull()
})

test('a report was submitted before it was accepted or returned', () => {
  const report = { submittedOn: '2017-11-10', acceptedOn: '2017-11-14', returnedOn: null }
  expect(stateOf(report, '2017-11-13')).toBe('submitted')
  expect(stateOf(report, '2017-11-14')).toBe('accepted')
  expect(stateOf({ ...report, acceptedOn: null, returnedOn: '2017-11-14' }, '2017-11-14')).toBe('returned')
  expect(stateOf({ submittedOn: null, acceptedOn: null, returnedOn: null }, '2017-11-14')).toBe('draft')
})

test('who reviews second is told who was first, when, and how', () => {
  const report = { submittedOn: '2017-11-10', acceptedOn: null, returnedOn: null }
  const names = { acceptedByName: '甲', returnedByName: '乙' }
  expect(() => refuseIfReviewed({ ...report, ...names })).not.toThrow()
  expect(() => refuseIfReviewed({ ...report, ...names, returnedOn: '2017-11-14' })).toThrow(
    expect.objectContaining({ params: { how: 'returned', by: '乙', on: '2017-11-14' } }),
  )
})

test('a completion nobody claims cannot be accepted, nor one twice', () => {
  const assignment = { completedOn: null, acceptedOn: null, acceptedByName: null }
  expect(() => checkCompletion(assignment)).toThrow('completion.not-claimed')
  expect(() =>
    checkCompletion({ completedOn: '2017-11-01', acceptedOn: '2017-11-02', acceptedByName: '甲' }),
  ).toThrow('completion.already-accepted')
})

test('the queue reads its filter from the address and comes back to it', () => {
  const queue = readQueue({ kind: 'locality', task: id, claims: 'on', page: '2', other: 'x' })
  expect(queue).toEqual({ kind: 'locality', task: id, claims: true, page: 2 })
  expect(readQueue(Object.fromEntries(new URLSearchParams(writeQueue(queue))))).toEqual(queue)
  expect(readQueue({ kind: 'planet', task: 'x', page: '-1' })).toEqual({
    kind: '',
    task: '',
    claims: false,
    page: 1,
  })
  expect(queuePath('p', 'kind=locality&next=//elsewhere', new URLSearchParams({ said: 'x' }))).toBe(
    '/programmes/p/review?kind=locality&said=x',
  )
})
