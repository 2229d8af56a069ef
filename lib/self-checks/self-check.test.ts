import { expect, test } from 'vitest'
import { answerSelfCheckForm, checkListForm } from './form.ts'
import { checkDue, checkWhole, isDifference, refuseExamined, stateOf } from './self-check.ts'

const [a, b] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']
const sent = { dueOn: '2017-11-30', answeredOn: null, examined: 0 }

test('a self-check due today is not late yet; answered it waits for an inspector, who ends it', () => {
  expect(stateOf(sent, '2017-11-30')).toBe('open')
  expect(stateOf(sent, '2017-12-01')).toBe('late')
  expect(stateOf({ ...sent, answeredOn: '2017-12-01' }, '2017-12-02')).toBe('answered')
  expect(stateOf({ ...sent, answeredOn: '2017-12-01', examined: 1 }, '2017-12-02')).toBe('examined')
})

test('whatever was not wholly true is a difference; what nobody looked at is none', () => {
  const results = ['true', 'partly', 'false', null] as const
  expect(results.map((result) => isDifference({ result }))).toEqual([false, true, true, false])
})

test('every item is answered, and only items of the list', () => {
  const yes = (itemId: string) => ({ itemId, word: 'yes' as const })
  expect(() => checkWhole([a, b], [yes(a), yes(b)])).not.toThrow()
  expect(() => checkWhole([a, b], [yes(a)])).toThrow(
    expect.objectContaining({ name: 'self-check.unanswered', field: `answers.${b}.answer` }),
  )
  expect(() => checkWhole([a], [yes(a), yes(b)])).toThrow('self-check.not-of-unit')
})

test('it is due today or later, and what was compared stays', () => {
  expect(() => checkDue('2017-11-30', '2017-11-30')).not.toThrow()
  expect(() => checkDue('2017-11-29', '2017-11-30')).toThrow('self-check.due-past')
  expect(() => refuseExamined({ examined: 1 })).toThrow('self-check.examined')
})

test('the flat fields of both forms become rows with faults of their own names', () => {
  const list = { title: '自查', 'items.0.text': '台账是否完整', 'items.0.dimension': '', 'items.1.text': ' ' }
  expect(checkListForm.safeParse(list).error?.issues.map(({ path }) => path.join('.'))).toEqual([
    'items.1.text',
  ])
  expect(checkListForm.safeParse({ title: '自查' }).error?.issues.map(({ path }) => path.join('.'))).toEqual([
    'items',
  ])
  const unknown = { ...list, 'items.1.text': '二', 'items.1.dimension': 'weather' }
  expect(checkListForm.safeParse(unknown).error?.issues.map(({ path }) => path.join('.'))).toEqual([
    'items.1.dimension',
  ])
  const answers = { selfCheckId: a, [`answers.${b}.answer`]: 'maybe' }
  expect(answerSelfCheckForm.safeParse(answers).error?.issues.map(({ path }) => path.join('.'))).toEqual([
    `answers.${b}.answer`,
  ])
})
