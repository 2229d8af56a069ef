import { eq } from 'drizzle-orm'
import { aFinding, aRectification, aSeated } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { findings, measures, notices, rectifications, signOffs } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { acceptRectificationDeed, approveClosingDeed } from './closing-deeds.ts'
import { returnRectificationDeed, submitRectificationDeed } from './deeds.ts'

/** A finding of that severity, due on 2017-11-29, answered on that day by the liaison. */
async function answered(db: Db, severity: number) {
  const stage = await supervisionStage(db)
  const { programmeId, unitId, liaison } = stage
  const finding = await aFinding(db, { programmeId, unitId, severity, dueOn: '2017-11-29' })
  const of = { programmeId, unitId, findingId: finding.id, submittedBy: liaison.id }
  const answer = await aRectification(db, { ...of, submittedOn: '2017-11-29' })
  const head = await aSeated(db, { programmeId, group: 'leading', post: 'head' })
  const raw = { programmeId, rectificationId: answer.id }
  const standing = async () => (await db.select().from(findings))[0]!
  return { ...stage, head, raw, finding, standing }
}

test('a grave finding is closed by the third signature, on the day of it, and lateness counts to the answer', async ({
  db,
}) => {
  const { supervisor, second, head, raw, standing, unitId } = await answered(db, 3)
  expect(await as(db, supervisor, acceptRectificationDeed, raw)).toMatchObject({ value: { closed: false } })
  expect(await standing()).toMatchObject({ closedOn: null })
  expect(await as(db, second, acceptRectificationDeed, raw)).toMatchObject({ value: { closed: false } })
  expect(await as(db, head, approveClosingDeed, raw)).toMatchObject({ value: { closed: true } })
  expect(await standing()).toMatchObject({ closedOn: '2017-11-30', closedBy: head.id })
  const levels = await db.select().from(signOffs).orderBy(signOffs.level)
  expect(levels.map(({ level, signedBy, signedOn }) => [level, signedBy, signedOn])).toEqual([
    [1, supervisor.id, '2017-11-30'],
    [2, second.id, '2017-11-30'],
  ])
  const kept = await db.select().from(measures).where(eq(measures.unitId, unitId))
  expect(kept.find(({ part }) => part === 'S2')).toMatchObject({ numerator: 3, denominator: 3 })
})

test('nobody signs two levels, the head not before the supervisors, a supervisor not for the head', async ({
  db,
}) => {
  const { supervisor, second, native, head, raw, liaison } = await answered(db, 3)
  expect(await as(db, head, approveClosingDeed, raw)).toMatchObject({ name: 'closing.not-yet' })
  expect(await as(db, supervisor, approveClosingDeed, raw)).toMatchObject({ name: 'not-permitted' })
  expect(await as(db, native, acceptRectificationDeed, raw)).toMatchObject({ name: 'own-organisation' })
  expect(await as(db, liaison, acceptRectificationDeed, raw)).toMatchObject({ name: 'not-permitted' })
  await as(db, supervisor, acceptRectificationDeed, raw)
  expect(await as(db, supervisor, acceptRectificationDeed, raw)).toMatchObject({
    name: 'closing.signed-already',
  })
  await as(db, second, acceptRectificationDeed, raw)
  expect(await as(db, supervisor, acceptRectificationDeed, raw)).toMatchObject({
    name: 'closing.signed-already',
  })
  expect((await db.select().from(rectifications))[0]).toMatchObject({ acceptedOn: null })
})

test('any other finding is closed by one signature, as before', async ({ db }) => {
  const { supervisor, raw, standing } = await answered(db, 2)
  expect(await as(db, supervisor, acceptRectificationDeed, raw)).toMatchObject({ value: { closed: true } })
  expect(await standing()).toMatchObject({ closedOn: '2017-11-30' })
  expect(await db.$count(signOffs)).toBe(0)
})

test('while signatures are missing the unit sends no second answer; returned at any level it may', async ({
  db,
}) => {
  const { supervisor, second, liaison, raw, finding, programmeId } = await answered(db, 3)
  await as(db, supervisor, acceptRectificationDeed, raw)
  const again = { programmeId, findingId: finding.id, answer: '再次整改', responsible: '办公室主任' }
  expect(await as(db, liaison, submitRectificationDeed, again)).toMatchObject({
    name: 'rectification.waiting',
  })
  expect(await as(db, second, returnRectificationDeed, { ...raw, reason: '缺佐证' })).toMatchObject({
    kind: 'done',
  })
  expect(await as(db, liaison, submitRectificationDeed, again)).toMatchObject({ kind: 'done' })
  const answers = await db.select().from(rectifications)
  expect(answers.map(({ responsible }) => responsible).sort()).toEqual(['', '办公室主任'])
})

test('each signature is told to those who may give the next one', async ({ db }) => {
  const { supervisor, second, native, head, raw } = await answered(db, 3)
  const toldOf = async () =>
    (await db.select().from(notices))
      .filter(({ name }) => name === 'rectification.signed')
      .map((n) => n.personId)
  await as(db, supervisor, acceptRectificationDeed, raw)
  expect((await toldOf()).sort()).toEqual([second.id, native.id].sort())
  await as(db, second, acceptRectificationDeed, raw)
  expect(await toldOf()).toContain(head.id)
})

test('the database keeps one signature a level and one level a person', async ({ db }) => {
  const { raw, supervisor, second, programmeId } = await answered(db, 3)
  const row = (level: number, signedBy: string) =>
    db
      .insert(signOffs)
      .values({ programmeId, rectificationId: raw.rectificationId, level, signedBy, signedOn: '2017-11-30' })
  await row(1, supervisor.id)
  await expect(row(2, supervisor.id)).rejects.toMatchObject({
    cause: { constraint_name: 'sign_offs_one_level_each' },
  })
  await expect(row(1, second.id)).rejects.toThrow()
})
