import { eq } from 'drizzle-orm'
import { aSeated, aStage, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { findPulse } from '../../db/queries/pulses.ts'
import {
  events,
  measures,
  notices,
  programmes,
  pulseAnswers,
  pulseInvitations,
} from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { remeasureProgramme } from '../measures/remeasure.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { answerPulseDeed, openPulseDeed, remindPulseDeed } from './deeds.ts'
import { resultsOf } from './results.ts'

const marks = { gain: '4', fairness: '3', willingness: '5' }

/** A unit with five people asked until 2017-12-08, and another with one. */
async function opened(db: Db) {
  const all = await supervisionStage(db)
  const { programmeId, unitId } = all
  const promoter = await aSeated(db, { programmeId, group: 'promotion', post: 'member' })
  const contacts = [
    await aSeated(db, { programmeId, unitId, post: 'technical-contact' }),
    await aSeated(db, { programmeId, unitId, post: 'technical-contact' }),
    await aSeated(db, { programmeId, unitId, post: 'deputy' }),
  ]
  const small = await aUnit(db, { programmeId })
  const lone = await aSeated(db, { programmeId, unitId: small.id, post: 'liaison' })
  const stage = await aStage(db, { programmeId })
  const raw = { programmeId, stageId: stage.id, closesOn: '2017-12-08' }
  const ending = await as(db, promoter, openPulseDeed, raw)
  if (ending.kind !== 'done') throw new Error(JSON.stringify(ending))
  const five = [all.liaison, all.principal, ...contacts]
  return { ...all, promoter, five, lone, small, raw, on: { programmeId, pulseId: ending.value.pulseId } }
}

async function moveTo(db: Db, programmeId: string, day: string) {
  await db.update(programmes).set({ exampleDay: day }).where(eq(programmes.id, programmeId))
  await db.transaction((tx) => remeasureProgramme(tx, programmeId, day))
}

const B3 = async (db: Db, unitId: string) =>
  (await db.select().from(measures).where(eq(measures.unitId, unitId))).find(({ part }) => part === 'B3')

test('every seat of every unit is invited and told, once a stage', async ({ db }) => {
  const { five, lone, promoter, raw } = await opened(db)
  const told = (await db.select().from(notices)).map(({ personId }) => personId)
  expect(told.sort()).toEqual([...five, lone].map(({ id }) => id).sort())
  expect(await as(db, promoter, openPulseDeed, raw)).toMatchObject({ name: 'pulse.once-a-stage' })
})

test('opening, reminding and answering measure nobody: an open pulse moves no score', async ({ db }) => {
  const { on, five } = await opened(db)
  expect(await as(db, five[0]!, answerPulseDeed, { ...on, ...marks })).toMatchObject({ kind: 'done' })
  expect(await db.$count(measures)).toBe(0)
})

test('an answer is given once and nothing stored with it, nor its event, says what a person answered', async ({
  db,
}) => {
  const { on, five } = await opened(db)
  expect(await as(db, five[0]!, answerPulseDeed, { ...on, ...marks })).toMatchObject({ kind: 'done' })
  expect(await as(db, five[0]!, answerPulseDeed, { ...on, ...marks })).toMatchObject({
    name: 'pulse.already-answered',
  })
  const [answer] = await db.select().from(pulseAnswers)
  expect(Object.values(answer!)).not.toContain(five[0]!.id)
  const event = (await db.select().from(events)).find(({ name }) => name === 'pulse.answered')
  expect([event?.before, event?.after]).toEqual([null, null])
  const invited = await db.select().from(pulseInvitations)
  expect(invited.filter(({ answeredOn }) => answeredOn).map(({ personId }) => personId)).toEqual([
    five[0]!.id,
  ])
})

test('five answers show and count after closing, four or one never; open, nothing shows', async ({ db }) => {
  const { on, five, lone, programmeId, unitId, small } = await opened(db)
  for (const person of [...five, lone]) await as(db, person, answerPulseDeed, { ...on, ...marks })
  const results = async (today: string) =>
    resultsOf(db, programmeId, (await findPulse(db, programmeId, on.pulseId))!, today, 'all')
  expect(await results('2017-12-08')).toBeNull()
  expect(await B3(db, unitId)).not.toMatchObject({ denominator: 5 })
  await moveTo(db, programmeId, '2017-12-09')
  // A mean of 4 from everybody asked is 3/4 of the scale.
  expect(await B3(db, unitId)).toMatchObject({ numerator: 3.75, denominator: 5 })
  expect(await B3(db, small.id)).not.toMatchObject({ denominator: 1 })
  const shown = await results('2017-12-09')
  expect(shown?.programme).toEqual({ answers: 5, gain: 4, fairness: 3, willingness: 5 })
  expect(shown?.units.find((unit) => unit.unitId === unitId)).toMatchObject({ answers: 5, gain: 4 })
  expect(shown?.units.find((unit) => unit.unitId === small.id)).toMatchObject({ answers: null, gain: null })
  await db.delete(pulseAnswers).where(eq(pulseAnswers.id, (await db.select().from(pulseAnswers))[0]!.id))
  expect((await results('2017-12-09'))?.programme).toBeNull()
})

test('whoever was not invited finds no pulse, and after closing nobody answers', async ({ db }) => {
  const { on, five, promoter, programmeId } = await opened(db)
  expect(await as(db, promoter, answerPulseDeed, { ...on, ...marks })).toEqual({ kind: 'absent' })
  expect(await as(db, five[0]!, answerPulseDeed, { ...on, ...marks, gain: '6' })).toMatchObject({
    kind: 'invalid',
    faults: [{ field: 'gain' }],
  })
  expect(await as(db, five[0]!, answerPulseDeed, { ...on, ...marks, gain: '' })).toMatchObject({
    kind: 'invalid',
  })
  await moveTo(db, programmeId, '2017-12-09')
  expect(await as(db, five[0]!, answerPulseDeed, { ...on, ...marks })).toMatchObject({ name: 'pulse.closed' })
})

test('reminders reach those who have not answered, once a day, and are counted', async ({ db }) => {
  const { on, five, lone, promoter, programmeId } = await opened(db)
  await as(db, five[0]!, answerPulseDeed, { ...on, ...marks })
  expect(await as(db, promoter, remindPulseDeed, on)).toMatchObject({ kind: 'done' })
  expect(await as(db, promoter, remindPulseDeed, on)).toMatchObject({ name: 'pulse.reminded-today' })
  const told = (await db.select().from(notices)).filter(({ name }) => name === 'pulse.reminded')
  const waiting = [...five.slice(1), lone].map(({ id }) => id)
  expect(told.map(({ personId }) => personId).sort()).toEqual(waiting.sort())
  expect(await findPulse(db, programmeId, on.pulseId)).toMatchObject({
    reminders: 1,
    answered: 1,
    invited: 6,
  })
})
