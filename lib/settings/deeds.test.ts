import { and, eq } from 'drizzle-orm'
import { anAssignment, anExampleOn, aReport, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { events, letters, measures, notices, programmeSettings } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { issueLettersDeed } from '../letters/deeds.ts'
import { findDifferences } from '../measures/verify.ts'
import { modelOn, settingsOn } from '../models/model.ts'
import { readHistory } from '../models/read.ts'
import { moveDayDeed } from '../programmes/deeds.ts'
import { readUnitCard } from '../scorecards/read.ts'
import { defaultModel } from '../scoring/model.ts'
import { transform } from '../scoring/transform.ts'
import { as } from '../visits/testing.ts'
import { settleDeed } from './deeds.ts'

const today = '2017-11-30'

async function stage(db: Db) {
  const { id: programmeId } = await anExampleOn(db, today)
  const unit = await aUnit(db, { programmeId })
  const assignment = await anAssignment(db, { programmeId, unitId: unit.id })
  await aReport(db, { programmeId, unitId: unit.id, assignmentId: assignment.id, percent: 40 })
  await db.insert(letters).values({
    programmeId,
    unitId: unit.id,
    number: '责〔2017〕001号',
    issuedOn: '2017-11-01',
    dueOn: '2017-11-10',
    items: [],
  })
  const promoter = await aSeated(db, { programmeId, group: 'promotion' })
  const settle = (change: object, by: { id: string } = promoter) =>
    as(db, by, settleDeed, {
      programmeId,
      comparesUnits: 'on',
      usesLetters: 'on',
      notGovernmentLed: '0',
      reason: '经领导小组会议议定。',
      ...change,
    })
  const card = async (on: string) =>
    (await readUnitCard(db, {
      programmeId,
      unitId: unit.id,
      on,
      model: modelOn(await readHistory(db, programmeId), on),
    }))!.card
  return { programmeId, unit, promoter, settle, card }
}

const part = async (db: Db, unitId: string, code: string) =>
  (
    await db
      .select()
      .from(measures)
      .where(and(eq(measures.unitId, unitId), eq(measures.part, code)))
  )[0]

test('a programme no government leads weighs otherwise from today on, and yesterday as it did', async ({
  db,
}) => {
  const { programmeId, settle, card } = await stage(db)
  expect(await settle({ notGovernmentLed: '1' })).toMatchObject({ kind: 'done' })
  const history = await readHistory(db, programmeId)
  expect(modelOn(history, today).weights).toEqual(transform(defaultModel, 1).weights)
  expect(modelOn(history, '2017-11-29').weights).toEqual(defaultModel.weights)
  const weighed = (await card(today)).completeness
  const { D1, D2, D3, D4, D5, D6 } = (await card(today)).dimensions
  const w = transform(defaultModel, 1).weights
  const sum = [D1, D2, D3, D4, D5, D6].reduce((k, { code, completeness }) => k + w[code] * completeness, 0)
  expect(weighed).toBeCloseTo(sum, 12)
})

test('without letters P3 counts no more, from today on; none is issued; yesterday it counted', async ({
  db,
}) => {
  const { programmeId, unit, promoter, settle, card } = await stage(db)
  const p3 = (found: Awaited<ReturnType<typeof card>>) =>
    found.dimensions.D3.parts.find((one) => one.part === 'P3')!
  expect(await settle({ usesLetters: undefined })).toMatchObject({ kind: 'done' })
  expect(await part(db, unit.id, 'P3')).toMatchObject({ denominator: 0 })
  expect(p3(await card(today)).x).toBeNull()
  expect(p3(await card('2017-11-29')).x, 'unsigned after its deadline').toBe(0)
  expect((await findDifferences(db)).differences).toEqual([])
  const issuing = { programmeId, unitIds: [unit.id], dueOn: '2017-12-29' }
  expect(await as(db, promoter, issueLettersDeed, issuing)).toMatchObject({ name: 'letter.not-used' })
  await settle({ usesLetters: 'on' })
  expect(await part(db, unit.id, 'P3')).toMatchObject({ denominator: 1 })
})

test('what is settled twice in a day stands as it was settled last, and goes on the next day', async ({
  db,
}) => {
  const { programmeId, promoter, settle } = await stage(db)
  await settle({ notGovernmentLed: '1' })
  await settle({ notGovernmentLed: '0.5', comparesUnits: undefined })
  await as(db, promoter, moveDayDeed, { programmeId, day: '2017-12-01' })
  for (const on of [today, '2017-12-01'])
    expect(settingsOn(await readHistory(db, programmeId), on)).toMatchObject({
      notGovernmentLed: 0.5,
      comparesUnits: false,
    })
  expect(settingsOn(await readHistory(db, programmeId), '2017-11-29')).toMatchObject({ comparesUnits: true })
})

test('only the promotion group settles, with a reason, and something must change', async ({ db }) => {
  const { programmeId, settle } = await stage(db)
  const head = await aSeated(db, { programmeId, group: 'leading', post: 'head' })
  expect(await settle({ notGovernmentLed: '1' }, head)).toMatchObject({ name: 'not-permitted' })
  expect(await settle({})).toMatchObject({ name: 'settings.nothing-changed' })
  expect(await settle({ notGovernmentLed: '0.7' })).toMatchObject({
    kind: 'invalid',
    faults: [{ field: 'notGovernmentLed', name: 'choose' }],
  })
  expect(await settle({ notGovernmentLed: 'abc' })).toMatchObject({ kind: 'invalid' })
  expect(await settle({ notGovernmentLed: '1', reason: '' })).toMatchObject({
    faults: [{ field: 'reason', name: 'blank' }],
  })
  expect(await db.select().from(programmeSettings)).toEqual([])
  const { programmeId: elsewhere } = await stage(db)
  const stranger = await aSeated(db, { programmeId: elsewhere, group: 'promotion' })
  expect(await settle({ notGovernmentLed: '1' }, stranger)).toEqual({ kind: 'absent' })
})

test('two who settle at once are both kept, one after the other', async ({ db }) => {
  const { settle } = await stage(db)
  const endings = await Promise.all([settle({ notGovernmentLed: '1' }), settle({ usesLetters: undefined })])
  expect(endings.map(({ kind }) => kind)).toEqual(['done', 'done'])
  const kept = await db.select({ ordinal: programmeSettings.ordinal }).from(programmeSettings)
  expect(kept.map(({ ordinal }) => ordinal).sort()).toEqual([1, 2])
})

test('the change stands in the trail with before and after, and the leading group is told', async ({
  db,
}) => {
  const { programmeId, settle } = await stage(db)
  const head = await aSeated(db, { programmeId, group: 'leading', post: 'head' })
  await settle({ comparesUnits: undefined })
  const [event] = await db.select().from(events)
  expect(event).toMatchObject({
    name: 'settings.changed',
    before: { comparesUnits: true },
    after: { comparesUnits: false },
  })
  expect(await db.select().from(notices)).toMatchObject([{ personId: head.id, name: 'settings.changed' }])
})
