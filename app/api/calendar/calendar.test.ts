import ICAL from 'ical.js'
import { anAssignment, anExampleOn, aPerson, aSeated, aUnit } from '../../../db/factories.ts'
import type { Db } from '../../../db/open.ts'
import { startSession } from '../../../db/queries/sign-ins.ts'
import { calendarFeeds, events, people } from '../../../db/schema/index.ts'
import { expect, test } from '../../../db/testing.ts'
import { perform } from '../../../lib/access/perform.ts'
import { newFeedDeed, revokeFeedDeed } from '../../../lib/calendar-feed/deeds.ts'
import { GET } from './[token]/route.ts'

const session = async (db: Db, personId: string) => ({
  sessionId: await startSession(db, personId, 'test', null, 1),
})

async function scene(db: Db) {
  const { id: programmeId } = await anExampleOn(db, '2017-11-30')
  const [own, other] = [await aUnit(db, { programmeId }), await aUnit(db, { programmeId })]
  await anAssignment(db, { programmeId, unitId: own.id, dueOn: '2017-12-05' })
  await anAssignment(db, { programmeId, unitId: other.id, dueOn: '2017-12-06' })
  const liaison = await aSeated(db, { programmeId, unitId: own.id, post: 'liaison' })
  return { liaison, credential: await session(db, liaison.id) }
}

async function newAddress(credential: { sessionId: string }): Promise<string> {
  const ending = await perform(newFeedDeed, credential, {}, 'r1')
  if (ending.kind !== 'done') throw new Error(ending.kind)
  return ending.value.token
}

const open = (token: string) =>
  GET(new Request(`http://127.0.0.1/api/calendar/${token}.ics`), {
    params: Promise.resolve({ token: `${token}.ics` }),
  })

const entries = async (answer: Response) =>
  new ICAL.Component(ICAL.parse(await answer.text()))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))

test('the secret address opens the own deadlines, in a calendar another parser reads, and no other unit’s', async ({
  db,
}) => {
  const { credential } = await scene(db)
  const answer = await open(await newAddress(credential))
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const all = await entries(answer)
  const tasks = all.filter(({ summary }) => summary.startsWith('任务到期'))
  expect(tasks.map(({ startDate }) => startDate.toString())).toEqual(['2017-12-05'])
  expect(all.some(({ startDate }) => startDate.toString() === '2017-12-06')).toBe(false)
})

test('a forged, a replaced, a revoked and an expired address open nothing, and are not told apart', async ({
  db,
}) => {
  const { credential } = await scene(db)
  const first = await newAddress(credential)
  const second = await newAddress(credential)
  const third = async () => {
    await db.update(calendarFeeds).set({ expiresOn: '2020-01-01' })
    return second
  }
  const closed = async (token: string) => [(await open(token)).status, await (await open(token)).text()]
  expect(await closed(first)).toEqual([404, 'Not found.\n'])
  expect(await closed('concord_forged')).toEqual([404, 'Not found.\n'])
  expect((await open(second)).status).toBe(200)
  expect(await closed(await third())).toEqual([404, 'Not found.\n'])
  const fourth = await newAddress(credential)
  expect(await perform(revokeFeedDeed, credential, {}, 'r1')).toMatchObject({ kind: 'done' })
  expect(await closed(fourth)).toEqual([404, 'Not found.\n'])
  expect(await perform(revokeFeedDeed, credential, {}, 'r1')).toMatchObject({ name: 'calendar-feed.none' })
})

test('who is disabled, or lost the seat, reads nothing any more', async ({ db }) => {
  const { credential } = await scene(db)
  const token = await newAddress(credential)
  await db.execute(`update seats set until_on = '2017-11-30'`)
  expect(await entries(await open(token))).toEqual([])
  await db.update(people).set({ disabledAt: new Date() })
  expect((await open(token)).status).toBe(404)
})

test('the address stands in no event, and only its hash is kept', async ({ db }) => {
  const person = await aPerson(db)
  const token = await newAddress(await session(db, person.id))
  const kept = JSON.stringify([await db.select().from(events), await db.select().from(calendarFeeds)])
  expect(kept).toContain('calendar-feed.made')
  expect(kept).not.toContain(token)
})
