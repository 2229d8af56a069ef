import { and, eq } from 'drizzle-orm'
import { aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { listExemptions } from '../../db/queries/exemptions.ts'
import { exemptions, measures, notices } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { askExemptionDeed, decideExemptionDeed } from './deeds.ts'

async function stageAsked(db: Db) {
  const stage = await supervisionStage(db)
  const { programmeId, unitId, liaison } = stage
  const promoter = await aSeated(db, { programmeId, group: 'promotion' })
  const raw = {
    programmeId,
    unitId,
    part: 'M1',
    reason: '本单位由上级单位代管,不设专岗',
    fromOn: '2017-11-30',
    untilOn: '2018-03-31',
  }
  const asked = await as(db, liaison, askExemptionDeed, raw)
  if (asked.kind !== 'done') throw new Error(JSON.stringify(asked))
  return { ...stage, promoter, raw, exemptionId: asked.value.id }
}

const m1 = async (db: Db, unitId: string) =>
  (
    await db
      .select()
      .from(measures)
      .where(and(eq(measures.unitId, unitId), eq(measures.part, 'M1')))
  )[0]

test('until it is approved the part counts; approved it does not, and all is told', async ({ db }) => {
  const { programmeId, unitId, liaison, promoter, exemptionId } = await stageAsked(db)
  expect(await m1(db, unitId)).toMatchObject({ numerator: 2, denominator: 4 })
  const decided = { programmeId, exemptionId, approve: 'yes', decision: '' }
  expect(await as(db, promoter, decideExemptionDeed, decided)).toMatchObject({ kind: 'done' })
  expect(await m1(db, unitId)).toMatchObject({ numerator: 0, denominator: 0 })
  const told = await db.select().from(notices)
  expect(told.map(({ personId, name }) => [personId, name])).toEqual(
    expect.arrayContaining([
      [promoter.id, 'exemption.asked'],
      [liaison.id, 'exemption.approved'],
    ]),
  )
  expect(await as(db, promoter, decideExemptionDeed, decided)).toMatchObject({
    name: 'exemption.already-decided',
  })
})

test('a refusal wants a reason, and whoever asked cannot decide', async ({ db }) => {
  const { programmeId, liaison, promoter, exemptionId } = await stageAsked(db)
  const no = { programmeId, exemptionId, approve: 'no', decision: '' }
  expect(await as(db, promoter, decideExemptionDeed, no)).toMatchObject({ name: 'exemption.reason-missing' })
  expect(await as(db, liaison, decideExemptionDeed, no)).toMatchObject({ name: 'not-permitted' })
  await db.update(exemptions).set({ askedBy: promoter.id })
  expect(await as(db, promoter, decideExemptionDeed, { ...no, approve: 'yes' })).toMatchObject({
    name: 'second-person',
  })
})

test('no day past is exempted, no end lies before the start, and nothing is asked twice for a time', async ({
  db,
}) => {
  const { liaison, raw } = await stageAsked(db)
  const asking = (changed: object) => as(db, liaison, askExemptionDeed, { ...raw, part: 'M2', ...changed })
  expect(await asking({ fromOn: '2017-11-29' })).toMatchObject({ name: 'exemption.from-past' })
  expect(await asking({ fromOn: '2018-04-01' })).toMatchObject({ name: 'exemption.until-before-from' })
  expect(await asking({ part: 'Z9' })).toMatchObject({ kind: 'invalid' })
  expect(await as(db, liaison, askExemptionDeed, { ...raw, untilOn: '' })).toMatchObject({
    name: 'exemption.overlap',
  })
})

test('nobody asks for another unit; everybody may read who is exempted', async ({ db }) => {
  const { programmeId, raw } = await stageAsked(db)
  const other = await aUnit(db, { programmeId })
  const stranger = await aSeated(db, { programmeId, unitId: other.id })
  expect(await as(db, stranger, askExemptionDeed, raw)).toEqual({ kind: 'absent' })
  const { rows } = await listExemptions(db, programmeId, '2017-11-30', {}, { from: 0, size: 9 })
  expect(rows).toMatchObject([{ part: 'M1', state: 'asked' }])
})
