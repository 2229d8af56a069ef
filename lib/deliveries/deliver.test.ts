import { sql as raw } from 'drizzle-orm'
import { afterEach, beforeEach } from 'vitest'
import { aRobot } from '../../db/factories/robots.ts'
import { aPerson, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { storeNotices } from '../../db/queries/notices.ts'
import { channelHealth, deliveries, deliveryItems, noticeSettings } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { type HttpSink, openHttpSink } from '../channels/testing/http-sink.ts'
import { openSmtpSink, type SmtpSink } from '../channels/testing/smtp-sink.ts'
import { usualPeace } from '../notices/peace.ts'
import { mostAttempts } from './backoff.ts'
import { deliver } from './deliver.ts'

let mail: SmtpSink
let hook: HttpSink
beforeEach(async () => {
  mail = await openSmtpSink()
  hook = await openHttpSink()
  Object.assign(process.env, {
    SMTP_URL: mail.url,
    SMTP_FROM: '协同台 <concord@example.org>',
    NEXTAUTH_URL: 'https://concord.example',
    PRIVATE_WEBHOOKS: '127.0.0.1',
  })
})
afterEach(async () => {
  await Promise.all([mail.close(), hook.close()])
  for (const name of ['SMTP_URL', 'SMTP_FROM', 'NEXTAUTH_URL', 'PRIVATE_WEBHOOKS']) delete process.env[name]
})

const minute = 60_000
const pacing = { burstMs: 3 * minute, sendMs: 300, leaseMs: 10_000, batch: 20, atOnce: 5 }
/** A Thursday morning. */
const nine = new Date('2017-11-30T09:00:00+08:00')
const later = (minutes: number) => new Date(nine.getTime() + minutes * minute)
const at = (db: Db, minutes: number) => deliver(db, { now: later(minutes), pacing })

async function scene(db: Db) {
  const { programmeId, id: unitId } = await aUnit(db)
  const place = { programmeId, unitId }
  const liaison = await aSeated(db, { ...place, post: 'liaison' }, { email: 'liaison@example.org' })
  let told = 0
  const tell = async (personId = liaison.id, name = 'rectification.accepted') => {
    told += 1
    const notice = { personId, key: `k${told}`, name, params: {}, path: `findings/${told}`, unitId }
    await storeNotices(db, programmeId, '2017-11-30', [notice])
  }
  return { ...place, liaison, tell }
}

const waiting = (db: Db) => db.select().from(deliveries).where(raw`sent_at is null and died_at is null`)
const dead = (db: Db) => db.select().from(deliveries).where(raw`died_at is not null`)
const named = (text: string) => [...text.matchAll(/findings\/\d+/g)].map(([path]) => path)

test('several notices within a few minutes become one message, with a link to each', async ({ db }) => {
  const { programmeId, tell } = await scene(db)
  await tell()
  expect(await at(db, 0)).toBe(0)
  await tell()
  await at(db, 2)
  expect(await at(db, 3)).toBe(1)
  expect(mail.mails).toHaveLength(1)
  expect(new Set(named(mail.mails[0]!.text))).toEqual(new Set(['findings/1', 'findings/2']))
  expect(mail.mails[0]!.text).toContain(`https://concord.example/programmes/${programmeId}/findings/1`)
})

test('whoever was just written to is not written to again for half an hour', async ({ db }) => {
  const { tell } = await scene(db)
  await tell()
  await at(db, 0)
  await at(db, 3)
  for (const minutes of [5, 10, 15]) {
    await tell()
    await at(db, minutes)
    await at(db, minutes + 3)
  }
  expect(mail.mails).toHaveLength(1)
  await at(db, 34)
  expect(mail.mails.map(({ text }) => named(text).length)).toEqual([1, 3])
})

test('who has no address, or is disabled, is told in the product alone', async ({ db }) => {
  const { tell, liaison } = await scene(db)
  await tell((await aPerson(db)).id)
  await tell()
  await at(db, 0)
  await db.execute(raw`update people set disabled_at = now() where id = ${liaison.id}`)
  await at(db, 3)
  expect(mail.mails).toHaveLength(0)
  expect((await dead(db)).map(({ fault }) => fault)).toEqual(['no address'])
})

test('what was read in the product meanwhile needs no message', async ({ db }) => {
  const { tell } = await scene(db)
  await tell()
  await at(db, 0)
  await db.execute(raw`update notices set read_at = now()`)
  expect(await at(db, 3)).toBe(0)
  expect(await db.select().from(deliveryItems)).toHaveLength(0)
})

test('a message is in the receiver’s language', async ({ db }) => {
  const { tell, liaison } = await scene(db)
  await db.execute(raw`update people set language = 'en' where id = ${liaison.id}`)
  await tell()
  await at(db, 0)
  await at(db, 3)
  expect(mail.mails[0]?.headers['content-language']).toBe('en')
  expect(mail.mails[0]?.text).toContain('1 notice for you')
})

test('three workers at once send each message once', async ({ db }) => {
  const { programmeId, unitId, tell } = await scene(db)
  for (let n = 0; n < 40; n++)
    await tell(
      (await aSeated(db, { programmeId, unitId, post: 'liaison' }, { email: `p${n}@example.org` })).id,
    )
  await Promise.all([at(db, 0), at(db, 0), at(db, 0)])
  const sent = await Promise.all([at(db, 3), at(db, 3), at(db, 3)])
  await at(db, 3)
  expect(new Set(mail.mails.map(({ to }) => to)).size).toBe(40)
  expect(mail.mails).toHaveLength(40)
  expect(sent.reduce((sum, n) => sum + n, 0)).toBe(40)
})

test('a mail server down for an hour loses nothing and floods nobody: each gets one message afterwards', async ({
  db,
}) => {
  const { programmeId, unitId, liaison, tell } = await scene(db)
  const other = await aSeated(db, { programmeId, unitId, post: 'deputy' }, { email: 'deputy@example.org' })
  const port = Number(new URL(mail.url).port)
  await mail.close()
  for (let minutes = 0; minutes < 60; minutes += 5) {
    await tell()
    await tell(other.id)
    await at(db, minutes)
  }
  expect(await waiting(db)).toHaveLength(2)
  expect((await waiting(db)).map(({ attempts }) => attempts)).toEqual([0, 0])
  mail = await openSmtpSink(port)
  for (let minutes = 60; minutes < 75; minutes++) await at(db, minutes)
  expect(mail.mails.map(({ to }) => to).sort()).toEqual(['deputy@example.org', 'liaison@example.org'])
  expect(mail.mails.map(({ text }) => named(text).length)).toEqual([12, 12])
  expect(liaison.email).toBe('liaison@example.org')
})

test('a message that is always put off goes to the dead letters after its tenth attempt', async ({ db }) => {
  const { tell } = await scene(db)
  mail.manner = '451 4.3.0 later'
  await tell()
  await at(db, 0)
  // Some of these are at night, when nothing is tried.
  for (let hours = 0; hours < 36; hours++) await at(db, 3 + hours * 60)
  expect((await dead(db)).map(({ attempts }) => attempts)).toEqual([mostAttempts])
})

test('a mailbox that does not exist goes there at once, and what follows gets a message of its own', async ({
  db,
}) => {
  const { tell } = await scene(db)
  mail.manner = '550 5.1.1 nobody'
  await tell()
  await at(db, 0)
  await at(db, 3)
  expect((await dead(db)).map(({ attempts }) => attempts)).toEqual([1])
  mail.manner = 'take'
  await tell()
  await at(db, 10)
  await at(db, 13)
  expect(mail.mails.map(({ text }) => named(text))).toEqual([['findings/2']])
})

test('a worker that died leaves its messages to the next, under the same Message-ID and with the same words', async ({
  db,
}) => {
  const { tell } = await scene(db)
  await tell()
  await at(db, 0)
  mail.manner = 'hang-up'
  await at(db, 3)
  const [sealed] = await waiting(db)
  expect(sealed?.sealedAt).not.toBeNull()
  await tell()
  mail.manner = 'take'
  await at(db, 7)
  await at(db, 8)
  expect(mail.mails.map(({ text }) => named(text)[0])).toEqual(['findings/1'])
  expect(mail.mails[0]?.id).toBe(`<${sealed?.id}@example.org>`)
})

test('a message gathered by day whose channel comes back at night waits for the morning', async ({ db }) => {
  const { tell } = await scene(db)
  await tell()
  await at(db, 0)
  mail.manner = '451 4.3.0 later'
  await at(db, 3)
  mail.manner = 'take'
  await at(db, 14 * 60)
  expect(mail.mails).toHaveLength(0)
  await at(db, 23 * 60)
  expect(mail.mails).toHaveLength(1)
})

test('a daily digest gathers a day, and nothing goes to whoever wants none', async ({ db }) => {
  const { tell, liaison } = await scene(db)
  await db
    .insert(noticeSettings)
    .values({ ...usualPeace, personId: liaison.id, news: 'daily', decision: 'never' })
  for (const minutes of [0, 60, 300]) {
    await tell()
    await tell(liaison.id, 'rectification.submitted')
    await at(db, minutes)
  }
  expect(mail.mails).toHaveLength(0)
  await at(db, 23 * 60)
  expect(mail.mails.map(({ text }) => named(text))).toEqual([['findings/1', 'findings/3', 'findings/5']])
})

test('a robot hears of an occasion once, however many of its group are told', async ({ db }) => {
  const { programmeId } = await scene(db)
  await aRobot(db, { programmeId, group: 'promotion', address: `${hook.url}/all` })
  const told = await Promise.all([1, 2, 3].map(() => aSeated(db, { programmeId, group: 'promotion' })))
  const elsewhere = await aSeated(db, { programmeId, group: 'technical' })
  const notice = { name: 'rectification.submitted', params: {}, path: 'findings/1', unitId: null }
  await storeNotices(db, programmeId, '2017-11-30', [
    ...told.map(({ id }) => ({ ...notice, personId: id, key: 'event:1' })),
    { ...notice, personId: elsewhere.id, key: 'event:2' },
  ])
  await at(db, 0)
  expect(hook.calls).toHaveLength(1)
  expect(JSON.parse(hook.calls[0]!.body).notices).toHaveLength(1)
})

test('a robot passes on only the urgencies it is set to', async ({ db }) => {
  const { programmeId, tell } = await scene(db)
  await aRobot(db, { programmeId, address: hook.url, urgencies: ['escalation'] })
  await tell()
  await at(db, 0)
  expect(hook.calls).toHaveLength(0)
})

test('a vendor that says "too many" is left alone as long as it asks, and it counts as no attempt', async ({
  db,
}) => {
  const { programmeId, tell } = await scene(db)
  const robot = await aRobot(db, { programmeId, kind: 'dingtalk', address: hook.url, secret: 'SECdemo' })
  hook.answer = () => ({ body: { errcode: 130_101, errmsg: 'send too fast' } })
  await tell()
  await at(db, 0)
  await at(db, 3)
  for (const minutes of [4, 6, 12]) await at(db, minutes)
  expect(hook.calls).toHaveLength(1)
  const [kept] = await db.select().from(channelHealth).where(raw`channel = ${robot.id}`)
  expect(kept?.pausedUntil).toEqual(later(13))
  hook.answer = () => ({})
  await at(db, 13)
  expect(hook.calls).toHaveLength(2)
  const sent = await db.select().from(deliveries).where(raw`sent_at is not null and robot_id is not null`)
  expect(sent.map(({ attempts }) => attempts)).toEqual([1])
})

test('no more a minute than the vendor allows, however many workers there are', async ({ db }) => {
  const { programmeId, tell } = await scene(db)
  const robot = await aRobot(db, { programmeId, kind: 'wecom', address: hook.url })
  for (let n = 0; n < 25; n++)
    await db.execute(raw`insert into deliveries (programme_id, robot_id, tested_by, due_at)
      values (${programmeId}, ${robot.id}, ${robot.addedBy}, ${nine.toISOString()})`)
  await tell()
  await Promise.all([at(db, 0), at(db, 0), at(db, 0)])
  expect(hook.calls).toHaveLength(20)
  await at(db, 0.5)
  expect(hook.calls).toHaveLength(20)
  await at(db, 1.1)
  expect(hook.calls).toHaveLength(25)
})

test('a webhook that stalls or fails is tried again under the same key', async ({ db }) => {
  const { programmeId, tell } = await scene(db)
  await aRobot(db, { programmeId, address: hook.url, secret: 'a-secret-of-sixteen' })
  hook.answer = () => null
  await tell()
  await at(db, 0)
  hook.answer = () => ({ status: 500 })
  await at(db, 1)
  hook.answer = () => ({})
  await at(db, 10)
  expect(new Set(hook.calls.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
  expect(hook.calls).toHaveLength(3)
  expect(hook.calls[2]?.headers['x-concord-signature']).toMatch(/^v1=[0-9a-f]{64}$/)
})

test('an inner address is refused at sending too, and a redirect leads nowhere', async ({ db }) => {
  const { programmeId, tell } = await scene(db)
  await aRobot(db, { programmeId, address: `${hook.url}/first` })
  hook.answer = () => ({ status: 302, headers: { location: `${hook.url}/second` } })
  await tell()
  await at(db, 0)
  expect(hook.calls.map(({ path }) => path)).toEqual(['/first'])
  process.env.PRIVATE_WEBHOOKS = ''
  await tell()
  await at(db, 5)
  expect(hook.calls).toHaveLength(1)
  expect((await dead(db)).map(({ fault }) => fault)).toContainEqual(
    expect.stringContaining('private address'),
  )
})

test('without a mail server nothing is kept for one: whoever sets it up later is not flooded', async ({
  db,
}) => {
  delete process.env.SMTP_URL
  const { tell } = await scene(db)
  await tell()
  await at(db, 0)
  process.env.SMTP_URL = mail.url
  await at(db, 5)
  expect(mail.mails).toHaveLength(0)
})
