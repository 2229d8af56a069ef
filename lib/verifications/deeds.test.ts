import { and, eq } from 'drizzle-orm'
import { measures, verifications } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { recordVerificationDeed } from './deeds.ts'
import { gap } from './verification.ts'

test('the gap is what the unit says more than was found', () => {
  expect([gap(75, 40), gap(40, 75), gap(null, 40), gap(75, null)]).toEqual([35, -35, null, null])
})

test('a verification stands beside the report and moves the verified share at once', async ({ db }) => {
  const { programmeId, unitId, assignment, supervisor } = await supervisionStage(db)
  const raw = { programmeId, assignmentId: assignment.id, basis: '抽查台账', verifiedOn: '2017-11-30' }
  expect(await as(db, supervisor, recordVerificationDeed, { ...raw, percent: '40' })).toMatchObject({
    kind: 'done',
  })
  const [share] = await db
    .select()
    .from(measures)
    .where(and(eq(measures.unitId, unitId), eq(measures.part, 'verified')))
  expect(share).toMatchObject({ numerator: 0.4, denominator: 1 })
})

test('a percent is 0 to 100, the day has come, and the own organisation is left to others', async ({
  db,
}) => {
  const { programmeId, assignment, supervisor, native, liaison } = await supervisionStage(db)
  const raw = {
    programmeId,
    assignmentId: assignment.id,
    percent: '40',
    basis: '抽查台账',
    verifiedOn: '2017-11-30',
  }
  const verify = (person: { id: string }, given: object) =>
    as(db, person, recordVerificationDeed, { ...raw, ...given })
  for (const percent of ['101', 'abc', ''])
    expect(await verify(supervisor, { percent })).toMatchObject({ faults: [{ field: 'percent' }] })
  expect(await verify(supervisor, { verifiedOn: '2017-12-01' })).toMatchObject({
    name: 'verification.in-future',
  })
  expect(await verify(native, {})).toMatchObject({ name: 'own-organisation' })
  expect(await verify(liaison, {})).toMatchObject({ name: 'not-permitted' })
  expect(await db.$count(verifications)).toBe(0)
})
