import { aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { countNotices, listNotices, storeNotices } from '../../db/queries/notices.ts'
import { startSession } from '../../db/queries/sign-ins.ts'
import { expect, test } from '../../db/testing.ts'
import { perform } from '../access/perform.ts'
import { readNoticesDeed } from './deeds.ts'

async function scene(db: Db) {
  const { programmeId, id: unitId } = await aUnit(db)
  const liaison = await aSeated(db, { programmeId, unitId, post: 'liaison' })
  const other = await aSeated(db, { programmeId, unitId, post: 'principal' })
  for (const [index, personId] of [liaison.id, liaison.id, other.id].entries())
    await storeNotices(db, programmeId, `2017-11-${20 + index}`, [
      { personId, key: `k${index}`, name: 'clock.assignment-due-3', params: {}, path: 'work', unitId },
    ])
  const credential = { sessionId: await startSession(db, liaison.id, 'test', null, 1) }
  const all = (personId: string) => listNotices(db, personId, { unread: false, limit: 50, offset: 0 })
  return { programmeId, liaison, other, credential, all }
}

test('a person’s notices are listed the newest day first, and nobody else’s among them', async ({ db }) => {
  const { liaison, all } = await scene(db)
  expect((await all(liaison.id)).map(({ on }) => on)).toEqual(['2017-11-21', '2017-11-20'])
})

test('one press marks every own notice read, and no one else’s', async ({ db }) => {
  const { programmeId, liaison, other, credential } = await scene(db)
  const ending = await perform(readNoticesDeed, credential, { programmeId, all: 'yes' }, 'r1')
  expect(ending).toMatchObject({ kind: 'done', value: { read: 2 } })
  expect(await countNotices(db, liaison.id)).toEqual({ all: 2, unread: 0 })
  expect(await countNotices(db, other.id)).toEqual({ all: 1, unread: 1 })
})

test('opening one notice marks that one, and another person’s id marks nothing', async ({ db }) => {
  const { programmeId, liaison, other, credential, all } = await scene(db)
  const [mine] = await all(liaison.id)
  const [theirs] = await all(other.id)
  const read = (id: string | undefined) =>
    perform(readNoticesDeed, credential, { programmeId, noticeIds: [id] }, 'r1')
  expect(await read(mine?.id)).toMatchObject({ value: { read: 1 } })
  expect(await read(theirs?.id)).toMatchObject({ value: { read: 0 } })
  expect(await countNotices(db, liaison.id)).toEqual({ all: 2, unread: 1 })
})

test('a programme one holds no seat in does not exist, for notices either', async ({ db }) => {
  const { credential } = await scene(db)
  const { programmeId } = await aUnit(db)
  expect(await perform(readNoticesDeed, credential, { programmeId, all: 'yes' }, 'r1')).toEqual({
    kind: 'absent',
  })
})
