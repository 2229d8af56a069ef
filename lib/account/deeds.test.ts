import { eq, isNull } from 'drizzle-orm'
import { aPerson, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { findActor } from '../../db/queries/actors.ts'
import { startSession } from '../../db/queries/sign-ins.ts'
import { events, people, sessions, submissions } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { hashPassword } from '../access/passwords.ts'
import { perform } from '../access/perform.ts'
import { signIn } from '../access/sign-in.ts'
import { hashToken } from '../access/token-hash.ts'
import { readNoticesDeed } from '../notices/deeds.ts'
import {
  changePasswordDeed,
  createTokenDeed,
  endSessionDeed,
  keepAccountDeed,
  revokeTokenDeed,
  signOutEverywhereDeed,
} from './deeds.ts'

const present = 'present-password'
const session = async (db: Db, personId: string) => ({
  sessionId: await startSession(db, personId, 'test', null, 1),
})

async function oneself(db: Db, given: { mustChangePassword?: boolean } = {}) {
  const person = await aPerson(db, { passwordHash: await hashPassword(present), ...given })
  return { person, credential: await session(db, person.id) }
}

const passwords = (newPassword: string, currentPassword = present, newPasswordAgain = newPassword) => ({
  currentPassword,
  newPassword,
  newPasswordAgain,
})

test('a changed password signs in, the old one no longer, and other devices are signed out', async ({
  db,
}) => {
  const { person, credential } = await oneself(db, { mustChangePassword: true })
  await session(db, person.id)
  const input = { ...passwords('a-better-password'), thisSession: credential.sessionId }
  expect((await perform(changePasswordDeed, credential, input, 'r1')).kind).toBe('done')
  const open = await db.select({ id: sessions.id }).from(sessions).where(isNull(sessions.endedAt))
  expect(open).toEqual([{ id: credential.sessionId }])
  expect(await signIn(person.username, present, '10.0.0.1', null)).toEqual({ kind: 'wrong' })
  expect(await signIn(person.username, 'a-better-password', '10.0.0.2', null)).toMatchObject({
    kind: 'signed-in',
  })
  const [kept] = await db.select().from(people).where(eq(people.id, person.id))
  expect(kept?.mustChangePassword).toBe(false)
})

test('a password is refused beside its field: wrong, short, repeated otherwise, or the same again', async ({
  db,
}) => {
  const { credential } = await oneself(db)
  const change = (input: object) => perform(changePasswordDeed, credential, { ...input }, 'r1')
  expect(await change(passwords('a-better-password', 'not-mine'))).toMatchObject({
    name: 'account.wrong-password',
    field: 'currentPassword',
  })
  expect(await change(passwords('short'))).toMatchObject({
    kind: 'invalid',
    faults: [{ field: 'newPassword', name: 'account.short' }],
  })
  expect(await change(passwords('a-better-password', present, 'another-password'))).toMatchObject({
    kind: 'invalid',
    faults: [{ field: 'newPasswordAgain', name: 'account.not-the-same' }],
  })
  expect(await change(passwords(present))).toMatchObject({ name: 'account.weak-password' })
})

test('neither password stands in the event of its change', async ({ db }) => {
  const { credential } = await oneself(db)
  await perform(changePasswordDeed, credential, passwords('a-better-password'), 'r1')
  const kept = JSON.stringify([await db.select().from(events), await db.select().from(submissions)])
  expect(kept).toContain('account.password-changed')
  expect(kept).not.toMatch(/a-better-password|present-password/)
})

test('whoever must change the first password may do nothing else', async ({ db }) => {
  const unit = await aUnit(db)
  const liaison = await aSeated(
    db,
    { programmeId: unit.programmeId, unitId: unit.id },
    { mustChangePassword: true },
  )
  const credential = await session(db, liaison.id)
  const input = { programmeId: unit.programmeId, all: 'yes' }
  expect(await perform(readNoticesDeed, credential, input, 'r1')).toMatchObject({
    kind: 'refused',
    name: 'must-change-password',
  })
})

test('a token is shown once, works until it is revoked, and is kept as a hash only', async ({ db }) => {
  const { person, credential } = await oneself(db)
  const made = await perform(createTokenDeed, credential, { name: '脚本' }, 'r1')
  if (made.kind !== 'done') throw new Error(made.kind)
  const { token } = made.value
  const by = { tokenHash: hashToken(token) }
  expect((await findActor(db, by, null))?.actor.id).toBe(person.id)
  const rows = await db.query.apiTokens.findMany()
  expect(JSON.stringify([rows, await db.select().from(events)])).not.toContain(token)
  await perform(revokeTokenDeed, credential, { tokenId: rows[0]?.id }, 'r2')
  expect(await findActor(db, by, null)).toBeNull()
})

test('nobody ends another’s sign-in or revokes another’s token', async ({ db }) => {
  const { credential } = await oneself(db)
  const other = await oneself(db)
  await perform(createTokenDeed, other.credential, { name: '脚本' }, 'r1')
  const [token] = await db.query.apiTokens.findMany()
  expect(await perform(endSessionDeed, credential, other.credential, 'r2')).toMatchObject({
    name: 'account.session-gone',
  })
  expect(await perform(revokeTokenDeed, credential, { tokenId: token?.id }, 'r3')).toMatchObject({
    name: 'account.token-gone',
  })
  expect(await findActor(db, other.credential, null)).not.toBeNull()
})

test('signing out everywhere ends this sign-in too', async ({ db }) => {
  const { person, credential } = await oneself(db)
  const other = await session(db, person.id)
  await perform(signOutEverywhereDeed, credential, {}, 'r1')
  expect(await findActor(db, credential, null)).toBeNull()
  expect(await findActor(db, other, null)).toBeNull()
})

test('a changed name is an event with before and after', async ({ db }) => {
  const { person, credential } = await oneself(db)
  await perform(keepAccountDeed, credential, { name: '新名字', language: 'en' }, 'r1')
  const [event] = await db.select().from(events)
  expect(event).toMatchObject({
    name: 'account.changed',
    before: { name: person.name, language: 'zh-CN' },
    after: { name: '新名字', language: 'en' },
  })
})
