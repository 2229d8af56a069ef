import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decided, merge, sameContent } from './merge.ts'

const base = { record: '看了机房', where: '省信息中心', memberIds: ['a'] }

test('what only one of us changed is taken, whoever it was', () => {
  const merged = merge(base, { ...base, record: '我改的' }, { ...base, where: '他改的' })
  expect(merged).toEqual({ content: { ...base, record: '我改的', where: '他改的' }, conflicts: [] })
})

test('what both changed alike is no conflict, what both changed differently is one', () => {
  const mine = { ...base, record: '同样', where: '甲处' }
  const theirs = { ...base, record: '同样', where: '乙处' }
  const { conflicts } = merge(base, mine, theirs)
  expect(conflicts).toEqual([{ field: 'where', mine: '甲处', theirs: '乙处' }])
})

test('the chosen side stands, and mine where nothing was chosen', () => {
  const merged = merge(base, { record: '甲', where: '丙' }, { record: '乙', where: '丁' })
  expect(decided(merged, { record: 'theirs' })).toMatchObject({ record: '乙', where: '丙' })
})

test('clearing a field that the other one rewrote is a conflict, not a loss', () => {
  const { conflicts } = merge(base, { ...base, record: '' }, { ...base, record: '他写的' })
  expect(conflicts).toEqual([{ field: 'record', mine: '', theirs: '他写的' }])
})

test('findings that two people added stand side by side', () => {
  const { content, conflicts } = merge(
    {},
    { 'findings.k1a.description': '甲' },
    { 'findings.k2b.description': '乙' },
  )
  expect(content).toEqual({ 'findings.k1a.description': '甲', 'findings.k2b.description': '乙' })
  expect(conflicts).toEqual([])
})

test('a finding removed here is gone, unless the other one wrote in it', () => {
  const had = { 'findings.k1.description': '旧', 'findings.k1.severity': '1' }
  expect(merge(had, {}, had).content).toEqual({})
  expect(merge(had, had, {}).content).toEqual({})
  const written = { ...had, 'findings.k1.severity': '3' }
  expect(merge(had, {}, written)).toEqual({ content: written, conflicts: [] })
  expect(merge(had, written, {})).toEqual({ content: written, conflicts: [] })
})

test('members and photos: what either added is there, what either took out is not', () => {
  const mine = { memberIds: ['b', 'c'], attachmentIds: ['p'] }
  const theirs = { memberIds: ['a', 'b', 'd'], attachmentIds: 'q' }
  const { content, conflicts } = merge({ memberIds: ['a', 'b'] }, mine, theirs)
  expect(content).toEqual({ memberIds: ['b', 'c', 'd'], attachmentIds: ['p', 'q'] })
  expect(conflicts).toEqual([])
})

test('an empty field and none are the same', () => {
  expect(sameContent({ record: '' }, {})).toBe(true)
  expect(sameContent({ memberIds: [] }, { memberIds: '' })).toBe(true)
  expect(sameContent({ memberIds: ['a'] }, { memberIds: 'a' })).toBe(true)
  expect(sameContent({ record: ' ' }, {})).toBe(false)
})

const content = fc.dictionary(
  fc.constantFrom('record', 'where', 'findings.k1.cause', 'findings.k2.cause'),
  fc.constantFrom('', '甲', '乙', '丙'),
)

test('no text either of us wrote disappears unseen: it stands in the result or in a conflict', () => {
  fc.assert(
    fc.property(content, content, content, (was, mine, theirs) => {
      const merged = merge(was, mine, theirs)
      const seen = (field: string) => [
        merged.content[field],
        ...merged.conflicts.filter((one) => one.field === field).flatMap((one) => [one.mine, one.theirs]),
      ]
      for (const side of [mine, theirs])
        for (const [field, value] of Object.entries(side))
          if (value && value !== was[field]) expect(seen(field)).toContain(value)
    }),
  )
})
