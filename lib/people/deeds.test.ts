import { eq } from 'drizzle-orm'
import { aPerson, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { startSession } from '../../db/queries/sign-ins.ts'
import { events, people, seats, sessions, submissions } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { perform } from '../access/perform.ts'
import { signIn } from '../access/sign-in.ts'
import { endSeatDeed, giveSeatDeed } from '../seats/deeds.ts'
import { addPersonDeed, changePersonDeed, disablePersonDeed, resetPasswordDeed } from './deeds.ts'
import { endAllSessionsDeed, unblockDeed } from './sign-in-deeds.ts'

type Office = 'system' | 'security' | 'audit'
const session = async (db: Db, personId: string) => ({
  sessionId: await startSession(db, personId, 'test', null, 1),
})

async function anAdministrator(db: Db, administration: Office) {
  const person = await aPerson(db, { administration })
  return { person, credential: await session(db, person.id) }
}

const newcomer = {
  username: 'newcomer',
  name: '新人',
  email: '',
  phone: '',
  organisationId: '',
  administration: '',
}

test('a new person signs in by the first password, shown once, and must change it', async ({ db }) => {
  const { credential } = await anAdministrator(db, 'system')
  const ending = await perform(addPersonDeed, credential, newcomer, 'r1')
  if (ending.kind !== 'done') throw new Error(ending.kind)
  const { id, password } = ending.value
  expect(await signIn('newcomer', password, '10.0.0.1', null)).toMatchObject({
    kind: 'signed-in',
    personId: id,
  })
  const [person] = await db.select().from(people).where(eq(people.id, id))
  expect(person?.mustChangePassword).toBe(true)
})

test('the first password stands in no event and in no kept outcome', async ({ db }) => {
  const { credential } = await anAdministrator(db, 'system')
  const ending = await perform(addPersonDeed, credential, newcomer, 'r1')
  if (ending.kind !== 'done') throw new Error(ending.kind)
  const kept = JSON.stringify([await db.select().from(events), await db.select().from(submissions)])
  expect(kept).toContain('newcomer')
  expect(kept).not.toContain(ending.value.password)
})

test('a name that is taken is refused beside its field', async ({ db }) => {
  const { credential } = await anAdministrator(db, 'system')
  await aPerson(db, { username: 'newcomer' })
  expect(await perform(addPersonDeed, credential, newcomer, 'r1')).toMatchObject({
    kind: 'refused',
    name: 'person.username-taken',
    field: 'username',
  })
})

test('only the system administrator manages people: neither the others nor a seat may', async ({ db }) => {
  const unit = await aUnit(db)
  const head = await aSeated(db, { programmeId: unit.programmeId, group: 'leading', post: 'head' })
  const others = [
    (await anAdministrator(db, 'security')).credential,
    (await anAdministrator(db, 'audit')).credential,
    await session(db, head.id),
  ]
  for (const credential of others)
    expect(await perform(addPersonDeed, credential, newcomer, 'r1')).toMatchObject({
      kind: 'refused',
      name: 'not-permitted',
    })
})

test('a disabled person is out at once: sign-ins end, and no new one begins', async ({ db }) => {
  const { credential } = await anAdministrator(db, 'system')
  const person = await aPerson(db)
  const theirs = await session(db, person.id)
  const ending = await perform(disablePersonDeed, credential, { personId: person.id }, 'r1')
  expect(ending.kind).toBe('done')
  const [ended] = await db.select().from(sessions).where(eq(sessions.id, theirs.sessionId))
  expect(ended?.endedAt).not.toBeNull()
  expect(await perform(disablePersonDeed, credential, { personId: person.id }, 'r2')).toMatchObject({
    name: 'person.disabled-already',
  })
})

test('an administrator can neither disable oneself nor leave an office empty', async ({ db }) => {
  const { person, credential } = await anAdministrator(db, 'system')
  const auditor = await aPerson(db, { administration: 'audit' })
  expect(await perform(disablePersonDeed, credential, { personId: person.id }, 'r1')).toMatchObject({
    name: 'person.own-account',
  })
  expect(await perform(disablePersonDeed, credential, { personId: auditor.id }, 'r2')).toMatchObject({
    name: 'person.last-administrator',
  })
})

test('who holds a seat is given no office, who holds an office no seat: each a named refusal', async ({
  db,
}) => {
  const { credential } = await anAdministrator(db, 'system')
  const unit = await aUnit(db)
  const seated = await aSeated(db, { programmeId: unit.programmeId, unitId: unit.id })
  const change = { ...newcomer, personId: seated.id, administration: 'audit' }
  expect(await perform(changePersonDeed, credential, change, 'r1')).toMatchObject({
    name: 'person.holds-seat',
  })
  const auditor = await aPerson(db, { administration: 'audit' })
  const seat = { personId: auditor.id, programme: unit.programmeId, place: 'group:leading', post: 'member' }
  expect(await perform(giveSeatDeed, credential, seat, 'r2')).toMatchObject({ name: 'seat.administrator' })
})

test('a page drawn before another administrator’s change overwrites nothing', async ({ db }) => {
  const { credential } = await anAdministrator(db, 'system')
  const person = await aPerson(db)
  const change = { ...newcomer, personId: person.id, version: '1' }
  expect((await perform(changePersonDeed, credential, { ...change, name: '甲' }, 'r1')).kind).toBe('done')
  expect(await perform(changePersonDeed, credential, { ...change, name: '乙' }, 'r2')).toMatchObject({
    kind: 'refused',
    name: 'stale',
  })
  const [kept] = await db.select().from(people).where(eq(people.id, person.id))
  expect(kept?.name).toBe('甲')
})

test('a seat is given and ended, each an event of its programme, and held once', async ({ db }) => {
  const { credential } = await anAdministrator(db, 'system')
  const unit = await aUnit(db)
  const person = await aPerson(db)
  const input = {
    personId: person.id,
    programme: unit.programmeId,
    place: `unit:${unit.id}`,
    post: 'liaison',
  }
  const given = await perform(giveSeatDeed, credential, input, 'r1')
  if (given.kind !== 'done') throw new Error(JSON.stringify(given))
  expect(await perform(giveSeatDeed, credential, input, 'r2')).toMatchObject({ name: 'seat.held' })
  const end = { personId: person.id, programme: unit.programmeId, seatId: given.value.id }
  expect((await perform(endSeatDeed, credential, end, 'r3')).kind).toBe('done')
  expect(await perform(endSeatDeed, credential, end, 'r4')).toMatchObject({ name: 'seat.gone' })
  const trail = await db.select().from(events).where(eq(events.programmeId, unit.programmeId))
  expect(trail.map(({ name, unitId }) => [name, unitId])).toEqual([
    ['seat.given', unit.id],
    ['seat.ended', unit.id],
  ])
  expect((await db.select().from(seats))[0]?.untilOn).not.toBeNull()
})

test('a seat for a unit of another programme is refused', async ({ db }) => {
  const { credential } = await anAdministrator(db, 'system')
  const [unit, elsewhere] = [await aUnit(db), await aUnit(db)]
  const person = await aPerson(db)
  const seat = {
    personId: person.id,
    programme: unit.programmeId,
    place: `unit:${elsewhere.id}`,
    post: 'liaison',
  }
  expect(await perform(giveSeatDeed, credential, seat, 'r1')).toMatchObject({
    kind: 'refused',
    name: 'absent',
    field: 'place',
  })
})

test('a reset password ends every sign-in of the person', async ({ db }) => {
  const { credential } = await anAdministrator(db, 'system')
  const person = await aPerson(db)
  const { sessionId } = await session(db, person.id)
  expect((await perform(resetPasswordDeed, credential, { personId: person.id }, 'r1')).kind).toBe('done')
  const [ended] = await db.select().from(sessions).where(eq(sessions.id, sessionId))
  expect(ended?.endedAt).not.toBeNull()
})

test('the security administrator unlocks an account before its time, and ends anybody’s sign-ins', async ({
  db,
}) => {
  const { credential } = await anAdministrator(db, 'security')
  const person = await aPerson(db)
  for (let i = 0; i < 5; i++) await signIn(person.username, 'wrong', `10.0.1.${i}`, null)
  const key = `account:${person.username}`
  expect((await perform(unblockDeed, credential, { key }, 'r1')).kind).toBe('done')
  expect(await signIn(person.username, 'wrong', '10.0.2.1', null)).toEqual({ kind: 'wrong' })
  expect(await perform(unblockDeed, credential, { key: 'address:10.3.3.3' }, 'r2')).toMatchObject({
    name: 'admin.not-blocked',
  })
  const { sessionId } = await session(db, person.id)
  await perform(endAllSessionsDeed, credential, { personId: person.id }, 'r3')
  const [ended] = await db.select().from(sessions).where(eq(sessions.id, sessionId))
  expect(ended?.endedAt).not.toBeNull()
})
