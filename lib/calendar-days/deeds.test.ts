import { afterEach } from 'vitest'
import { aFinding, anAssignment, anExampleOn, aPerson, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { listCalendarDays } from '../../db/queries/calendar.ts'
import { startSession } from '../../db/queries/sign-ins.ts'
import { calendarDays, events, measures } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { perform } from '../access/perform.ts'
import { addDays, adoptPublished, dayInShanghai, isKnownYear, isWorkday, knownUntil } from '../calendar.ts'
import { changeDayDeed, declareYearDeed } from './deeds.ts'
import { keepCalendar } from './keep.ts'

// The calendar is the process's: what a test entered must not count in the next.
afterEach(adoptPublished)

const session = async (db: Db, personId: string) => ({
  sessionId: await startSession(db, personId, 'test', null, 1),
})
const administrator = async (db: Db) => session(db, (await aPerson(db, { administration: 'system' })).id)

/** A day to come that works as published: a Tuesday far enough ahead to be nobody's holiday. */
const ahead = '2031-03-04'
const holiday = { day: ahead, is: 'resting', name: '测试假日', reason: '测试通知' }

test('the published calendar is laid into the table, once', async ({ db }) => {
  const days = await listCalendarDays(db, 2017)
  expect(days.find(({ day }) => day === '2017-09-30')).toMatchObject({
    works: true,
    nameZh: '国庆节调休上班',
  })
  expect(days.find(({ day }) => day === '2017-10-02')).toMatchObject({ works: false, changedOn: null })
})

test('a day the administrator closes is no working day any more, for every process at its next request', async ({
  db,
}) => {
  const credential = await administrator(db)
  expect(isWorkday(ahead)).toBe(true)
  expect(await perform(changeDayDeed, credential, holiday, 'r1')).toMatchObject({ kind: 'done' })
  expect(isWorkday(ahead)).toBe(false)
  adoptPublished()
  await keepCalendar(db)
  expect(isWorkday(ahead)).toBe(false)
  const [event] = await db.select().from(events)
  expect(event).toMatchObject({ name: 'calendar.day-changed', after: { day: ahead, works: false } })
})

test('a change measures every programme anew: a plan with one working day less is further on', async ({
  db,
}) => {
  const { id: programmeId } = await anExampleOn(db, '2031-03-03', {
    startsOn: '2031-01-01',
    endsOn: '2031-12-31',
  })
  const unit = await aUnit(db, { programmeId })
  await anAssignment(db, { programmeId, unitId: unit.id, startsOn: '2031-03-03', dueOn: '2031-03-07' })
  await aFinding(db, { programmeId, unitId: unit.id, raisedOn: '2031-03-03', dueOn: '2031-03-07' })
  const planned = async () =>
    (await db.select().from(measures)).find(({ part, unitId }) => part === 'G2' && unitId === unit.id)
      ?.denominator
  const credential = await administrator(db)
  await perform(changeDayDeed, credential, { ...holiday, day: '2031-03-05' }, 'r1')
  expect(await planned()).toBeCloseTo(1 / 4)
  await perform(changeDayDeed, credential, { ...holiday, day: '2031-03-06' }, 'r2')
  expect(await planned()).toBeCloseTo(1 / 3)
})

test('a day gone by, and a change that changes nothing, are refused beside the field', async ({ db }) => {
  const credential = await administrator(db)
  const today = dayInShanghai(new Date())
  for (const day of [today, addDays(today, -1), '2017-10-02'])
    expect(await perform(changeDayDeed, credential, { ...holiday, day }, 'r1')).toMatchObject({
      kind: 'refused',
      name: 'calendar.past',
      field: 'day',
    })
  expect(await perform(changeDayDeed, credential, { ...holiday, is: 'working' }, 'r1')).toMatchObject({
    kind: 'refused',
    name: 'calendar.works-already',
  })
  expect((await db.select().from(calendarDays)).some(({ changedOn }) => changedOn)).toBe(false)
})

test('what is no date, no name and no basis is said field by field', async ({ db }) => {
  const ending = await perform(
    changeDayDeed,
    await administrator(db),
    { day: '2031-02-30', is: 'x', name: ' ', reason: '' },
    'r1',
  )
  expect(ending.kind === 'invalid' && ending.faults.map(({ field }) => field)).toEqual([
    'day',
    'is',
    'name',
    'reason',
  ])
})

test('a year is declared complete once, and only when its holidays are entered', async ({ db }) => {
  const credential = await administrator(db)
  const declare = () => perform(declareYearDeed, credential, { year: '2031' }, 'r1')
  expect(await declare()).toMatchObject({ kind: 'refused', name: 'calendar.no-days-yet' })
  await perform(changeDayDeed, credential, holiday, 'r1')
  expect(isKnownYear(ahead)).toBe(false)
  expect(await declare()).toMatchObject({ kind: 'done' })
  await keepCalendar(db)
  expect(isKnownYear(ahead)).toBe(true)
  expect(knownUntil(ahead)).toBe('2031-12-31')
  expect(knownUntil('2017-11-30')).toBe('2026-12-31')
  expect(await declare()).toMatchObject({ kind: 'refused', name: 'calendar.known-already' })
})

test('two changes of one day at once: one is made, the other told that it is so already', async ({ db }) => {
  const credentials = [await administrator(db), await administrator(db)]
  const endings = await Promise.all(credentials.map((one) => perform(changeDayDeed, one, holiday, 'r1')))
  expect(endings.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
})

test('nobody of a programme changes the calendar', async ({ db }) => {
  const { id: programmeId } = await anExampleOn(db, '2017-11-30')
  const leader = await aSeated(db, { programmeId, group: 'leading', post: 'head' })
  const ending = await perform(changeDayDeed, await session(db, leader.id), holiday, 'r1')
  expect(ending).toMatchObject({ kind: 'refused', name: 'not-permitted' })
})
