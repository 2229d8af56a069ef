import { expect, test } from 'vitest'
import { visitForm } from '../visits/form.ts'
import { afterTyping, bodyOf, fieldOf, newRowKey, rowKeys, withoutRow } from './content.ts'

const content = {
  record: '看了机房',
  'findings.kb002.description': '第二条',
  'findings.ka001.description': '第一条',
  'verifications.0b0b0b0b-1111-4222-8333-444444444444.percent': '40',
}

test('rows are numbered as the form knows them, the oldest first; others stay as they are', () => {
  expect(bodyOf(content)).toEqual({
    record: '看了机房',
    'findings.1.description': '第二条',
    'findings.0.description': '第一条',
    'verifications.0b0b0b0b-1111-4222-8333-444444444444.percent': '40',
  })
})

test('a fault of the form is a fault of the draft’s own field', () => {
  expect(fieldOf(content, 'findings.1.dueOn')).toBe('findings.kb002.dueOn')
  expect(fieldOf(content, 'record')).toBe('record')
})

test('the form of the visit understands what a draft sends', () => {
  const id = '0b0b0b0b-1111-4222-8333-444444444444'
  const finding = { description: '目录缺项', cause: 'data-islands', severity: '2', dueOn: '2017-12-14' }
  const rows = Object.fromEntries(
    ['ka001', 'kb002'].flatMap((key) =>
      Object.entries(finding).map(([name, value]) => [`findings.${key}.${name}`, `${value}`]),
    ),
  )
  const draft = { method: 'on-site', visitedOn: '2017-11-29', record: '看了', memberIds: [id], ...rows }
  const parsed = visitForm.parse({ ...bodyOf(draft), unitId: id })
  expect(parsed).toMatchObject({ findings: [{ severity: 2 }, { severity: 2 }], memberIds: [id] })
})

test('keys of rows sort by the time they were made', () => {
  const [first, second] = [newRowKey(1_700_000_000_000, 0.9), newRowKey(1_700_000_000_001, 0.1)]
  expect([second, first].sort()).toEqual([first, second])
  expect(
    rowKeys({ [`findings.${second}.cause`]: 'x', [`findings.${first}.cause`]: 'x' }, 'findings'),
  ).toEqual([first, second])
})

test('a removed row takes all its fields with it, and no other', () => {
  expect(Object.keys(withoutRow(content, 'findings', 'ka001'))).toEqual([
    'record',
    'findings.kb002.description',
    'verifications.0b0b0b0b-1111-4222-8333-444444444444.percent',
  ])
})

test('a field that is not shown keeps what it had, one that is shown and says nothing is empty', () => {
  const before = { reason: '约谈事由', conclusion: '旧', method: 'talk' }
  const posted = { method: 'on-site' }
  expect(afterTyping(before, posted, ['method', 'conclusion'])).toEqual({
    reason: '约谈事由',
    conclusion: '',
    method: 'on-site',
  })
})
