import { expect, test } from 'vitest'
import { type Photo, sendingOrder, standingOf, type Taken, tallyOf } from './taken.ts'

function taken(more: Partial<Taken> = {}): Taken {
  return {
    ...{ personId: 'p', draftId: 'd', luggage: {} as Taken['luggage'], content: {} },
    ...{ agreed: { version: 0, content: {} }, finished: false, visitId: null, trouble: null },
    ...{ changedAt: 0, sentAt: null, ...more },
  }
}
const photo = (attachmentId: string | null) => ({ draftId: 'd', attachmentId }) as Photo
const conflict = { kind: 'conflict', theirs: {}, version: 2, by: '乙' } as const

test('what the server does not have yet is on this device only: a word, a photo, or that it is done', () => {
  expect(standingOf(taken(), [])).toBe('synced')
  expect(standingOf(taken({ content: { record: '看了' } }), [])).toBe('local')
  expect(standingOf(taken(), [photo(null)])).toBe('local')
  expect(standingOf(taken(), [photo('arrived')])).toBe('synced')
  expect(standingOf(taken({ finished: true }), [])).toBe('local')
})

test('a conflict is told before anything else; a visit that was submitted is with the server', () => {
  expect(standingOf(taken({ trouble: conflict, content: { record: 'x' } }), [])).toBe('conflict')
  expect(standingOf(taken({ visitId: 'v', finished: true }), [])).toBe('submitted')
})

test('the strip counts each visit once and knows the last time anything was sent', () => {
  const visits = [
    taken({ sentAt: 5 }),
    taken({ draftId: 'e', finished: true, sentAt: 9 }),
    taken({ draftId: 'f', trouble: conflict }),
    taken({ draftId: 'g', visitId: 'v' }),
  ]
  expect(tallyOf(visits, [])).toEqual({ local: 1, synced: 2, conflicts: 1, lastSentAt: 9 })
  expect(tallyOf([], [])).toEqual({ local: 0, synced: 0, conflicts: 0, lastSentAt: null })
})

test('finished visits are sent first, then the longest untouched; conflicts and submitted ones not at all', () => {
  const visits = [
    taken({ draftId: 'new', changedAt: 9 }),
    taken({ draftId: 'old', changedAt: 1 }),
    taken({ draftId: 'done', changedAt: 10, finished: true }),
    taken({ draftId: 'conflict', trouble: conflict }),
    taken({ draftId: 'gone', visitId: 'v' }),
  ]
  expect(sendingOrder(visits).map(({ draftId }) => draftId)).toEqual(['done', 'old', 'new'])
})
