import { sql as raw } from 'drizzle-orm'
import { aPerson, aSeat, aSeated, aUnit } from '../../db/factories.ts'
import { connect, type Db, replaceConnection } from '../../db/open.ts'
import { findActor } from '../../db/queries/actors.ts'
import { endSession } from '../../db/queries/sign-ins.ts'
import { expect, test } from '../../db/testing.ts'
import { hashPassword } from './passwords.ts'
import { minutesClosed, signIn } from './sign-in.ts'

const right = 'right-password'

async function aSigner(db: Db) {
  return aPerson(db, { passwordHash: await hashPassword(right) })
}

const attempt = (username: string, password: string, address = '10.0.0.1') =>
  signIn(username, password, address, 'test')

async function fail(username: string, times: number, address?: string) {
  for (let i = 0; i < times; i++) await attempt(username, 'wrong', address)
}

test('the right password opens a session, the name in any capitals', async ({ db }) => {
  const person = await aSigner(db)
  expect(await attempt(person.username.toUpperCase(), right)).toMatchObject({
    kind: 'signed-in',
    personId: person.id,
  })
})

test('a wrong password and an unknown name are told alike', async ({ db }) => {
  const person = await aSigner(db)
  expect(await attempt(person.username, 'wrong')).toEqual({ kind: 'wrong' })
  expect(await attempt('nobody-at-all', 'wrong', '10.0.0.2')).toEqual({ kind: 'wrong' })
})

test('a person without a password cannot sign in by one', async ({ db }) => {
  const person = await aPerson(db)
  expect(await attempt(person.username, '')).toEqual({ kind: 'wrong' })
})

test('the fifth failure closes the account for ten minutes, even to the right password from elsewhere', async ({
  db,
}) => {
  const person = await aSigner(db)
  await fail(person.username, 4)
  expect(await attempt(person.username, 'wrong')).toEqual({ kind: 'blocked', minutes: minutesClosed })
  expect(await attempt(person.username, right, '10.9.9.9')).toMatchObject({ kind: 'blocked' })
})

test('four failures and then the right password: signed in, and the count starts anew', async ({ db }) => {
  const person = await aSigner(db)
  await fail(person.username, 4)
  expect(await attempt(person.username, right)).toMatchObject({ kind: 'signed-in' })
  await fail(person.username, 4)
  expect(await attempt(person.username, right)).toMatchObject({ kind: 'signed-in' })
})

test('five failures from one address close the address to every account', async ({ db }) => {
  const person = await aSigner(db)
  for (const name of ['a1', 'b2', 'c3', 'd4', 'e5']) await attempt(name, 'wrong', '10.0.0.7')
  expect(await attempt(person.username, right, '10.0.0.7')).toMatchObject({ kind: 'blocked' })
  expect(await attempt(person.username, right, '10.0.0.8')).toMatchObject({ kind: 'signed-in' })
})

test('a restart opens nothing: another process finds the account closed', async ({ db, url }) => {
  const person = await aSigner(db)
  await fail(person.username, 5)
  const restarted = connect(url, { max: 1 })
  const before = replaceConnection(restarted)
  expect(await attempt(person.username, right, '10.0.0.3')).toMatchObject({ kind: 'blocked' })
  replaceConnection(before)
  await restarted.sql.end()
})

test('after ten minutes the account is open again', async ({ db }) => {
  const person = await aSigner(db)
  await fail(person.username, 5)
  await db.execute(raw`update sign_in_failures
    set blocked_until = blocked_until - interval '10 minutes', last_at = last_at - interval '10 minutes'`)
  expect(await attempt(person.username, right)).toMatchObject({ kind: 'signed-in' })
})

test('many guesses sent at once close the account all the same', async ({ db }) => {
  const person = await aSigner(db)
  const guesses = Array.from({ length: 12 }, (_, i) => attempt(person.username, `guess-${i}`, `10.1.0.${i}`))
  await Promise.all(guesses)
  expect(await attempt(person.username, right, '10.2.0.1')).toMatchObject({ kind: 'blocked' })
})

test('a disabled person is told so, and only with the right password', async ({ db }) => {
  const passwordHash = await hashPassword(right)
  const person = await aPerson(db, { passwordHash, disabledAt: new Date() })
  expect(await attempt(person.username, 'wrong')).toEqual({ kind: 'wrong' })
  expect(await attempt(person.username, right)).toEqual({ kind: 'disabled' })
})

test('an ended session and a disabled person are nobody on the next request', async ({ db }) => {
  const person = await aSigner(db)
  const session = async () => {
    const ending = await attempt(person.username, right)
    if (ending.kind !== 'signed-in') throw new Error(ending.kind)
    return { sessionId: ending.sessionId }
  }
  const [first, second] = [await session(), await session()]
  expect(await findActor(db, first, null)).not.toBeNull()
  await endSession(db, first.sessionId)
  expect(await findActor(db, first, null)).toBeNull()
  expect(await findActor(db, second, null)).not.toBeNull()
  await db.execute(raw`update people set disabled_at = now() where id = ${person.id}`)
  expect(await findActor(db, second, null)).toBeNull()
})

test('a changed seat counts on the next request', async ({ db }) => {
  const unit = await aUnit(db)
  const passwordHash = await hashPassword(right)
  const person = await aSeated(db, { programmeId: unit.programmeId, unitId: unit.id }, { passwordHash })
  const ending = await attempt(person.username, right)
  if (ending.kind !== 'signed-in') throw new Error(ending.kind)
  const posts = async () =>
    (await findActor(db, { sessionId: ending.sessionId }, unit.programmeId))?.actor.seats.map((s) => s.post)
  expect(await posts()).toEqual(['liaison'])
  await db.execute(raw`update seats set until_on = '2017-11-30' where person_id = ${person.id}`)
  expect(await posts()).toEqual([])
  await aSeat(db, {
    programmeId: unit.programmeId,
    personId: person.id,
    group: 'supervision',
    post: 'member',
  })
  expect(await posts()).toEqual(['member'])
})
