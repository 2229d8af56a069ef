import { sql as raw } from 'drizzle-orm'
import { afterEach, beforeEach } from 'vitest'
import { aPerson, aProgramme } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { channelStates, deadLetters } from '../../db/queries/robots.ts'
import { startSession } from '../../db/queries/sign-ins.ts'
import { deliveries, events, robots } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { perform } from '../access/perform.ts'
import { deliver } from '../deliveries/deliver.ts'
import { addRobotDeed, endRobotDeed, sendAgainDeed, testEmailDeed, testRobotDeed } from './deeds.ts'
import { unseal } from './sealing.ts'
import { openHttpSink } from './testing/http-sink.ts'

beforeEach(() => {
  process.env.PRIVATE_WEBHOOKS = '127.0.0.1'
})
afterEach(() => {
  delete process.env.PRIVATE_WEBHOOKS
  delete process.env.SMTP_URL
})

async function scene(db: Db) {
  const admin = await aPerson(db, { administration: 'system' })
  const { id: programme } = await aProgramme(db)
  const credential = { sessionId: await startSession(db, admin.id, 'test', null, 1) }
  const add = (given: Record<string, unknown> = {}) =>
    perform(
      addRobotDeed,
      credential,
      {
        programme,
        kind: 'webhook',
        name: '统计系统',
        urgencies: ['escalation', 'decision'],
        address: 'http://127.0.0.1:9/hook?key=do-not-tell',
        secret: 'a-secret-of-sixteen',
        ...given,
      },
      'r1',
    )
  return { admin, programme, credential, add }
}

test('a robot is kept with its address and secret sealed; neither is in the event or on a page', async ({
  db,
}) => {
  const { add } = await scene(db)
  expect(await add()).toMatchObject({ kind: 'done' })
  const [kept] = await db.select().from(robots)
  expect(unseal(kept!.addressSealed)).toBe('http://127.0.0.1:9/hook?key=do-not-tell')
  expect(unseal(kept!.secretSealed!)).toBe('a-secret-of-sixteen')
  const seen = JSON.stringify([await db.select().from(events), await channelStates(db), kept])
  expect(seen).not.toContain('do-not-tell')
  expect(seen).not.toContain('a-secret-of-sixteen')
  expect(seen).toContain('127.0.0.1:9')
})

test('an address inside a private network is refused beside its field, unless the configuration allows it', async ({
  db,
}) => {
  process.env.PRIVATE_WEBHOOKS = ''
  const { add } = await scene(db)
  for (const address of [
    'https://127.0.0.1/x',
    'https://localhost/x',
    'https://10.0.0.8/x',
    'https://[::1]/x',
  ])
    expect(await add({ address }), address).toMatchObject({
      kind: 'refused',
      name: 'channel.private-address',
      field: 'address',
    })
  expect(await add({ address: 'http://8.8.8.8/x' })).toMatchObject({ name: 'channel.plain-address' })
  expect(await add({ address: 'https://nowhere.invalid/x' })).toMatchObject({
    name: 'channel.unknown-address',
  })
  expect(await db.select().from(robots)).toHaveLength(0)
})

test('what is no address, too short a secret, and nothing to pass on are each named', async ({ db }) => {
  const { add } = await scene(db)
  const faultsOf = async (given: Record<string, unknown>) => {
    const ending = await add(given)
    return ending.kind === 'invalid'
      ? ending.faults.map(({ field, name }) => `${field}: ${name}`)
      : ending.kind
  }
  expect(await faultsOf({ address: 'not an address' })).toEqual(['address: channel.not-an-address'])
  expect(await faultsOf({ address: 'file:///etc/passwd' })).toEqual(['address: channel.not-an-address'])
  expect(await faultsOf({ secret: 'short' })).toEqual(['secret: channel.secret-short'])
  expect(await faultsOf({ secret: undefined })).toEqual(['secret: channel.secret-short'])
  expect(await faultsOf({ urgencies: undefined })).toEqual(['urgencies: choose'])
  expect(await faultsOf({ kind: 'telegram' })).toEqual(['kind: choose'])
  expect(await faultsOf({ kind: 'feishu', secret: undefined })).toBe('done')
})

test('nobody but the system administrator manages channels', async ({ db }) => {
  const { programme } = await scene(db)
  for (const administration of ['security', 'audit'] as const) {
    const person = await aPerson(db, { administration })
    const credential = { sessionId: await startSession(db, person.id, 'test', null, 1) }
    expect(
      await perform(sendAgainDeed, credential, { programmeId: programme, channel: 'email' }, 'r1'),
    ).toMatchObject({ kind: 'refused', name: 'not-permitted' })
  }
})

test('a test message is queued, not sent in the request, and the worker sends it', async ({ db }) => {
  const hook = await openHttpSink()
  const { add, credential } = await scene(db)
  await add({ address: `${hook.url}/hook` })
  const [robot] = await db.select().from(robots)
  await perform(testRobotDeed, credential, { robotId: robot?.id }, 'r1')
  expect(hook.calls).toHaveLength(0)
  await deliver(db)
  expect(JSON.parse(hook.calls[0]!.body)).toMatchObject({ subject: '协同台测试消息', notices: [] })
  await hook.close()
})

test('without a mail server, or an address of one’s own, no test e-mail is pretended', async ({ db }) => {
  const { credential } = await scene(db)
  expect(await perform(testEmailDeed, credential, {}, 'r1')).toMatchObject({ name: 'channel.no-mail-server' })
  process.env.SMTP_URL = 'smtp://127.0.0.1:9'
  expect((await perform(testEmailDeed, credential, {}, 'r1')).kind).toBe('done')
  await deliver(db)
  expect((await deadLetters(db, 10, 0)).rows).toMatchObject([{ fault: 'no address', test: true }])
})

test('a dead letter is sent again under the id it had, by itself or with all of its channel', async ({
  db,
}) => {
  const hook = await openHttpSink()
  hook.answer = () => ({ status: 404 })
  const { add, credential } = await scene(db)
  await add({ address: `${hook.url}/hook` })
  const [robot] = await db.select().from(robots)
  const tested = () => perform(testRobotDeed, credential, { robotId: robot?.id }, 'r1')
  await tested()
  await deliver(db)
  await tested()
  await deliver(db)
  const { rows } = await deadLetters(db, 10, 0)
  expect(rows).toHaveLength(2)
  hook.answer = () => ({})
  const again = (given: Record<string, unknown>) => perform(sendAgainDeed, credential, given, 'r1')
  expect(await again({ deliveryId: rows[0]?.id })).toMatchObject({ value: { revived: 1 } })
  expect(await again({ deliveryId: rows[0]?.id })).toMatchObject({ name: 'channel.not-dead' })
  expect(await again({ channel: robot?.id })).toMatchObject({ value: { revived: 1 } })
  expect((await again({})).kind).toBe('invalid')
  await deliver(db)
  const sent = await db.select().from(deliveries).where(raw`sent_at is not null`)
  expect(sent).toHaveLength(2)
  const keys = hook.calls.map(({ headers }) => headers['idempotency-key'])
  expect([keys.length, new Set(keys).size]).toEqual([4, 2])
  await hook.close()
})

test('a robot that is switched off hears no more, and what waited for it is not sent', async ({ db }) => {
  const { add, credential } = await scene(db)
  await add()
  const [robot] = await db.select().from(robots)
  await perform(testRobotDeed, credential, { robotId: robot?.id }, 'r1')
  const end = () => perform(endRobotDeed, credential, { robotId: robot?.id }, 'r1')
  expect((await end()).kind).toBe('done')
  expect(await end()).toMatchObject({ kind: 'refused', name: 'channel.ended' })
  expect(await channelStates(db)).toHaveLength(1)
  expect(await deliver(db)).toBe(0)
})
