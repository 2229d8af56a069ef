import { eq } from 'drizzle-orm'
import { anExampleOn, aSeated, aUnit } from '../../db/factories.ts'
import { events, units } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { as } from '../visits/testing.ts'
import { setBaseDeed } from './deeds.ts'

const today = '2017-11-30'

test('the promotion group says what a unit started from and on what it rests; it is dated and in the trail', async ({
  db,
}) => {
  const { id: programmeId } = await anExampleOn(db, today)
  const unit = await aUnit(db, { programmeId })
  const promoter = await aSeated(db, { programmeId, group: 'promotion' })
  const base = { programmeId, unitId: unit.id, baseCondition: 'low', baseBasis: '2017 年系统普查结果' }
  expect(await as(db, promoter, setBaseDeed, base)).toMatchObject({ kind: 'done' })
  const [kept] = await db.select().from(units).where(eq(units.id, unit.id))
  expect(kept).toMatchObject({ baseCondition: 'low', baseSetOn: today, baseSetBy: promoter.id })
  expect(await db.select().from(events)).toMatchObject([
    { name: 'unit.base-set', before: { baseCondition: null } },
  ])
})

test('a level without a basis is refused, and so is one that does not exist', async ({ db }) => {
  const { id: programmeId } = await anExampleOn(db, today)
  const unit = await aUnit(db, { programmeId })
  const promoter = await aSeated(db, { programmeId, group: 'promotion' })
  const base = { programmeId, unitId: unit.id, baseCondition: 'low', baseBasis: '普查' }
  expect(await as(db, promoter, setBaseDeed, { ...base, baseBasis: ' ' })).toMatchObject({
    faults: [{ field: 'baseBasis', name: 'blank' }],
  })
  expect(await as(db, promoter, setBaseDeed, { ...base, baseCondition: 'superb' })).toMatchObject({
    faults: [{ field: 'baseCondition', name: 'choose' }],
  })
  const liaison = await aSeated(db, { programmeId, unitId: unit.id })
  expect(await as(db, liaison, setBaseDeed, base)).toMatchObject({ name: 'not-permitted' })
  const elsewhere = await aUnit(db)
  expect(await as(db, promoter, setBaseDeed, { ...base, unitId: elsewhere.id })).toEqual({ kind: 'absent' })
})
