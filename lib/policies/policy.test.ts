import { expect, test } from 'vitest'
import { changePolicyForm, policyForm } from './form.ts'
import {
  isDocumentNumber,
  issuersOf,
  type PolicyDates,
  refuseDates,
  stepState,
  writtenNumber,
} from './policy.ts'

const dates: PolicyDates = {
  signedOn: null,
  publishedOn: null,
  inForceFrom: '2017-11-01',
  inForceUntil: null,
  binding: true,
  receiptDueOn: '2017-12-08',
  planDueOn: '2017-12-29',
}
const today = '2017-11-30'

test('a number has its agency, its year in 〔〕 and a serial without a leading zero', () => {
  for (const good of ['国办发〔2017〕39号', '发改高技〔2017〕1529号', '责任书〔2017〕1号'])
    expect(isDocumentNumber(good), good).toBe(true)
  for (const bad of [
    '国办发2017-39',
    '国办发〔2017〕039号',
    '〔2017〕39号',
    '国办发〔2017〕39',
    '国办发〔17〕39号',
  ])
    expect(isDocumentNumber(bad), bad).toBe(false)
})

test('other brackets and blanks in a number are put right, nothing else is', () => {
  for (const typed of ['国办发[2017] 39号', '国办发(2017)39号', '国办发【2017】39号', '国办发[2017]39号'])
    expect(writtenNumber(typed)).toBe('国办发〔2017〕39号')
  expect(writtenNumber('随便写的')).toBe('随便写的')
})

test('issuers are parted by lines, commas or 、 and named once', () => {
  expect(issuersOf('国家发展改革委、中央网信办\n财政部, 财政部\n')).toEqual([
    '国家发展改革委',
    '中央网信办',
    '财政部',
  ])
})

test('a binding document needs its force and both deadlines, none of them past', () => {
  expect(() => refuseDates(dates, today)).not.toThrow()
  expect(() => refuseDates({ ...dates, planDueOn: null }, today)).toThrow('policy.binding-needs-dates')
  expect(() => refuseDates({ ...dates, receiptDueOn: '2017-11-29' }, today)).toThrow('policy.deadline-past')
  expect(() => refuseDates({ ...dates, planDueOn: '2017-12-01' }, today)).toThrow(
    'policy.plan-before-receipt',
  )
  const before = { ...dates, receiptDueOn: '2017-11-10' }
  expect(() => refuseDates(before, today, before), 'a deadline that was kept may be past').not.toThrow()
})

test('what was signed or published lies in the past, in that order', () => {
  expect(() => refuseDates({ ...dates, signedOn: '2017-12-01' }, today)).toThrow('policy.in-future')
  expect(() => refuseDates({ ...dates, signedOn: '2017-11-02', publishedOn: '2017-11-01' }, today)).toThrow(
    'policy.published-before-signed',
  )
})

test('a step done by its day is in time, later is late, open past its day is missing', () => {
  expect(stepState('2017-11-30', '2017-11-30', today)).toBe('on-time')
  expect(stepState('2017-11-28', '2017-11-30', today)).toBe('late')
  expect(stepState('2017-11-29', null, today)).toBe('missing')
  expect(stepState('2017-11-30', null, today)).toBe('waiting')
})

test('a form that makes no sense is refused field by field, never stored', () => {
  const faults = (form: object) =>
    (policyForm.safeParse(form).error?.issues ?? []).map(({ path }) => path.join('.'))
  const good = { title: '通知', issuers: '国务院', functions: 'decision', number: '' }
  expect(policyForm.parse(good)).toMatchObject({ number: null, issuers: ['国务院'], functions: ['decision'] })
  expect(faults({ ...good, title: '  ' })).toEqual(['title'])
  expect(faults({ ...good, title: '长'.repeat(301) })).toEqual(['title'])
  expect(faults({ ...good, number: '39号' })).toEqual(['number'])
  expect(faults({ ...good, functions: ['nonsense'] })).toEqual(['functions.0'])
  expect(faults({ ...good, functions: [] })).toEqual(['functions'])
  expect(faults({ ...good, issuers: ' 、 ' })).toEqual(['issuers'])
  expect(faults({ ...good, signedOn: '2017-02-30' })).toEqual(['signedOn'])
  expect(changePolicyForm.safeParse({ ...good, policyId: 'x' }).success).toBe(false)
})
