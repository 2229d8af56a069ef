import { imbalanceOf } from '../../lib/interests/duty.ts'
import { supervisionStage } from '../../lib/visits/testing.ts'
import { interests } from '../schema/index.ts'
import { expect, test } from '../testing.ts'
import { dutyMatrix } from './duty-matrix.ts'
import { countInterests, listInterests } from './interests.ts'

test('a unit with duties and nothing gained is flagged, until a claim is confirmed', async ({ db }) => {
  const { programmeId, unitId } = await supervisionStage(db)
  const rowNow = async () =>
    (await dutyMatrix(db, programmeId, '2017-11-30', [unitId])).find((row) => row.unitId === unitId)!
  // The stage's recused supervisor is of the unit's organisation: one seat of power.
  expect(await rowNow()).toMatchObject({ assignments: 1, seats: 1, confirmed: 0, planned: 0 })
  expect(imbalanceOf(await rowNow())).toBe('nothing-gained')
  const claim = {
    programmeId,
    unitId,
    type: 'industry',
    importance: 3,
    claim: '产业',
    claimedOn: '2017-11-01',
  }
  await db
    .insert(interests)
    .values({ ...claim, answer: '可', answeredOn: '2017-11-02', confirmedOn: '2017-11-03' })
  expect(imbalanceOf(await rowNow())).toBeNull()
})

test('duty without a seat or any resource is duty without power; no duty is never out of balance', () => {
  const row = { assignments: 2, seats: 0, resources: 0, confirmed: 1, planned: 0 }
  expect(imbalanceOf(row)).toBe('no-power')
  expect(imbalanceOf({ ...row, resources: 1 })).toBeNull()
  expect(imbalanceOf({ ...row, confirmed: 0, planned: 2 })).toBe('nothing-confirmed')
  expect(imbalanceOf({ ...row, assignments: 0, confirmed: 0 })).toBeNull()
})

test('the ledger lists what waits first, and only for the units one sees', async ({ db }) => {
  const { programmeId, unitId } = await supervisionStage(db)
  const base = { programmeId, unitId, type: 'industry', importance: 3, claimedOn: '2017-11-01' }
  await db.insert(interests).values([
    { ...base, claim: '已确认', answer: '可', answeredOn: '2017-11-02', confirmedOn: '2017-11-03' },
    { ...base, claim: '待确认', answer: '可', answeredOn: '2017-11-02' },
    { ...base, claim: '待答复', claimedOn: '2017-11-20' },
    { ...base, claim: '将来', claimedOn: '2017-12-20' },
  ])
  const all = { from: 0, size: 50 }
  const list = (seen: 'all' | string[]) => listInterests(db, programmeId, '2017-11-30', { seen }, all)
  expect((await list('all')).rows.map(({ claim }) => claim)).toEqual(['待答复', '待确认', '已确认'])
  expect(await list([])).toEqual({ rows: [], total: 0 })
  expect(await countInterests(db, programmeId, '2017-11-30', { seen: [unitId] })).toEqual({
    waiting: 1,
    answered: 1,
    confirmed: 1,
    withdrawn: 0,
  })
})
