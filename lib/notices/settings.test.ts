import { sql as raw } from 'drizzle-orm'
import { afterEach, beforeEach } from 'vitest'
import { aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { heldFor, settingsOf } from '../../db/queries/notice-settings.ts'
import { storeNotices } from '../../db/queries/notices.ts'
import { startSession } from '../../db/queries/sign-ins.ts'
import { events, noticeSettings } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { perform } from '../access/perform.ts'
import { pressLink, stoppedBy } from '../access/signed-link.ts'
import { sign } from '../channels/sealing.ts'
import { stopping } from '../deliveries/compose.ts'
import { deliver } from '../deliveries/deliver.ts'
import { usualPeace } from './peace.ts'
import { keepSettingsDeed } from './settings-deeds.ts'

beforeEach(() => {
  process.env.SMTP_URL = 'smtp://127.0.0.1:9'
})
afterEach(() => {
  delete process.env.SMTP_URL
})

const chosen = { reminder: 'daily', escalation: 'at-once', decision: 'never', news: 'weekly' }

async function scene(db: Db) {
  const { programmeId, id: unitId } = await aUnit(db)
  const liaison = await aSeated(db, { programmeId, unitId }, { email: 'liaison@example.org' })
  const credential = { sessionId: await startSession(db, liaison.id, 'test', null, 1) }
  const save = (given: Record<string, unknown>) => perform(keepSettingsDeed, credential, given, 'r1')
  return { programmeId, liaison, save, token: sign(stopping, liaison.id) }
}

test('one’s wishes are kept whole, with what they were before in the event', async ({ db }) => {
  const { liaison, save } = await scene(db)
  expect((await save({ ...chosen, quietFrom: '22', quietUntil: '7', urgentPasses: 'on' })).kind).toBe('done')
  expect(await settingsOf(db, liaison.id)).toEqual({
    ...chosen,
    quietFrom: 22,
    quietUntil: 7,
    restDays: false,
    urgentPasses: true,
    stoppedAt: null,
  })
  const [event] = await db.select().from(events)
  expect(event?.before).toMatchObject({ reminder: 'at-once' })
})

test('quiet hours need both ends, different ones, within the day', async ({ db }) => {
  const { save } = await scene(db)
  const fieldOf = async (given: object) => {
    const ending = await save({ ...chosen, ...given })
    return ending.kind === 'invalid' ? ending.faults[0]?.field : ending.kind
  }
  expect(await fieldOf({ quietFrom: '22' })).toBe('quietUntil')
  expect(await fieldOf({ quietFrom: '8', quietUntil: '8' })).toBe('quietUntil')
  expect(await fieldOf({ quietFrom: '24', quietUntil: '8' })).toBe('quietFrom')
  expect(await fieldOf({ news: 'sometimes' })).toBe('news')
  expect(await fieldOf({})).toBe('done')
})

test('what waits goes by the new wishes at once', async ({ db }) => {
  const { programmeId, liaison, save } = await scene(db)
  const notice = {
    personId: liaison.id,
    key: 'k1',
    name: 'finding.raised',
    params: {},
    path: 'work',
    unitId: null,
  }
  await storeNotices(db, programmeId, '2017-11-30', [notice])
  const now = new Date('2017-11-30T23:00:00+08:00')
  await deliver(db, { now })
  expect((await heldFor(db, liaison.id)).from).toBe('2017-12-01T00:00:00Z')
  await save({ ...chosen, news: 'at-once' })
  await deliver(db, { now })
  expect((await heldFor(db, liaison.id)).from).toBe('2017-11-30T15:03:00Z')
  await save({ ...chosen, news: 'never' })
  await deliver(db, { now })
  expect(await heldFor(db, liaison.id)).toEqual({ held: 0, from: null })
})

test('a signed link stops reminders without a sign-in, once however often it is pressed, and takes it back', async ({
  db,
}) => {
  const { liaison, token } = await scene(db)
  expect(await stoppedBy(token)).toEqual({ stopped: false, language: 'zh-CN' })
  expect(await pressLink(token, true, 'r1')).toBe(true)
  expect(await pressLink(token, true, 'r2')).toBe(true)
  expect(await stoppedBy(token)).toMatchObject({ stopped: true })
  expect(await pressLink(token, false, 'r3')).toBe(true)
  expect(await settingsOf(db, liaison.id)).toEqual(usualPeace)
  const names = (await db.select().from(events).orderBy(raw`id`)).map(({ name, actorId }) => [name, actorId])
  expect(names).toEqual([
    ['account.reminders-stopped', liaison.id],
    ['account.reminders-resumed', liaison.id],
  ])
})

test('a forged link, one for another purpose, and nonsense do nothing', async ({ db }) => {
  const { liaison, token } = await scene(db)
  const other = await aSeated(
    db,
    await aUnit(db).then(({ programmeId, id }) => ({ programmeId, unitId: id })),
  )
  for (const forged of [
    token.replace(liaison.id, other.id),
    sign('calendar', liaison.id),
    sign(stopping, 'nobody'),
    `${token.slice(0, -3)}abc`,
    '',
    '%',
  ]) {
    expect(await stoppedBy(forged), forged).toBeNull()
    expect(await pressLink(forged, true, 'r1'), forged).toBe(false)
  }
  expect(await db.select().from(noticeSettings)).toHaveLength(0)
})
