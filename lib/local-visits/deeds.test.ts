import { anExampleOn, anOrganisation, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { sumLocalVisits } from '../../db/queries/local-visits.ts'
import { measures } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { as } from '../visits/testing.ts'
import { recordLocalVisitDeed } from './deeds.ts'

async function stage(db: Db) {
  const { id: programmeId } = await anExampleOn(db, '2017-11-30')
  const organisation = await anOrganisation(db, { kind: 'locality' })
  const { id: unitId } = await aUnit(db, { programmeId, organisationId: organisation.id })
  const liaison = await aSeated(db, { programmeId, unitId })
  const visit = {
    programmeId,
    unitId,
    method: 'on-site',
    visitedOn: '2017-11-20',
    place: '甲市',
    found: '3',
    solved: '1',
  }
  return { programmeId, unitId, liaison, visit }
}

test('a locality records its own visits; they add up, and no part of its score moves', async ({ db }) => {
  const { programmeId, unitId, liaison, visit } = await stage(db)
  const partsNow = async () =>
    (await db.select().from(measures)).map(({ part, numerator, denominator }) => [
      part,
      numerator,
      denominator,
    ])
  expect(await as(db, liaison, recordLocalVisitDeed, visit)).toMatchObject({ kind: 'done' })
  const first = await partsNow()
  expect(
    await as(db, liaison, recordLocalVisitDeed, { ...visit, place: '乙县', found: 0, solved: 0 }),
  ).toMatchObject({
    kind: 'done',
  })
  expect(await partsNow()).toEqual(first)
  expect(await sumLocalVisits(db, programmeId, '2017-11-30', { seen: [unitId] })).toMatchObject([
    { times: 2, places: 2, found: 3, solved: 1, lastOn: '2017-11-20' },
  ])
})

test('counts are whole numbers, none is negative, and no more is solved than was found', async ({ db }) => {
  const { programmeId, liaison, visit } = await stage(db)
  const record = (more: object) => as(db, liaison, recordLocalVisitDeed, { ...visit, ...more })
  for (const found of ['', '-1', '1.5', 'abc'])
    expect(await record({ found }), found).toMatchObject({ kind: 'invalid', faults: [{ field: 'found' }] })
  expect(await record({ solved: 4 })).toMatchObject({ kind: 'refused', field: 'solved' })
  expect(await record({ place: '' })).toMatchObject({ kind: 'invalid', faults: [{ field: 'place' }] })
  const supervisor = await aSeated(db, { programmeId, group: 'supervision' })
  expect(await as(db, supervisor, recordLocalVisitDeed, visit)).toMatchObject({ name: 'not-permitted' })
})
