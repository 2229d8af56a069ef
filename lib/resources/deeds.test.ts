import { aSeated, aUnit } from '../../db/factories.ts'
import { listIdle } from '../../db/queries/resources.ts'
import { resources } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { commitResourceDeed, supplyResourceDeed } from './deeds.ts'
import { isIdle } from './resource.ts'

test('work under way with nothing supplied is idle; a first supply ends it', async ({ db }) => {
  const { programmeId, unitId, assignment, liaison } = await supervisionStage(db)
  const idle = async () =>
    (await listIdle(db, programmeId, '2017-11-30', [unitId], { from: 0, size: 9 })).rows.map(({ id }) => id)
  expect(await idle()).toEqual([assignment.id])
  const raw = {
    programmeId,
    assignmentId: assignment.id,
    kind: 'money',
    committed: '500',
    measureUnit: '万元',
  }
  const made = await as(db, liaison, commitResourceDeed, raw)
  expect(made).toMatchObject({ kind: 'done' })
  expect(await idle()).toEqual([assignment.id])
  expect(await as(db, liaison, commitResourceDeed, raw)).toMatchObject({ name: 'resource.promised-twice' })
  const [row] = await db.select().from(resources)
  const supply = { programmeId, resourceId: row!.id, committed: '500', supplied: '120.5', version: 1 }
  expect(await as(db, liaison, supplyResourceDeed, supply)).toMatchObject({ kind: 'done' })
  expect(await as(db, liaison, supplyResourceDeed, supply)).toMatchObject({ name: 'stale' })
  expect(await db.select().from(resources)).toMatchObject([{ supplied: 120.5, suppliedOn: '2017-11-30' }])
  expect(await idle()).toEqual([])
})

test('amounts are numbers of at least nothing, and another unit’s assignment is not there', async ({
  db,
}) => {
  const { programmeId, assignment, liaison } = await supervisionStage(db)
  const raw = { programmeId, assignmentId: assignment.id, kind: 'people', committed: '-1', measureUnit: '人' }
  expect(await as(db, liaison, commitResourceDeed, raw)).toMatchObject({ kind: 'invalid' })
  const other = await aUnit(db, { programmeId })
  const stranger = await aSeated(db, { programmeId, unitId: other.id })
  expect(await as(db, stranger, commitResourceDeed, { ...raw, committed: '3' })).toEqual({ kind: 'absent' })
})

test('what has not begun or is accepted is not idle, and what comes later does not count yet', () => {
  const work = { startsOn: '2017-09-04', acceptedOn: null }
  const later = { supplied: 3, suppliedOn: '2017-12-04' }
  expect(isIdle(work, [later], '2017-11-30')).toBe(true)
  expect(isIdle(work, [later], '2017-12-04')).toBe(false)
  expect(isIdle({ ...work, startsOn: '2017-12-04' }, [], '2017-11-30')).toBe(false)
  expect(isIdle({ ...work, acceptedOn: '2017-11-01' }, [], '2017-11-30')).toBe(false)
})
