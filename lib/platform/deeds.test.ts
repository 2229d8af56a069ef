import { eq } from 'drizzle-orm'
import { catalogueOf } from '../../db/queries/catalogues.ts'
import { countListItems, findListItem } from '../../db/queries/list-items.ts'
import { listPlatform, returnedTo } from '../../db/queries/platform.ts'
import { countSystems } from '../../db/queries/systems.ts'
import {
  connectionSteps,
  events,
  legacySystems,
  listItems,
  listItemUsage,
  notices,
} from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { as } from '../visits/testing.ts'
import { acceptMountDeed, freezeInventoryDeed, mountDeed } from './catalogue-deeds.ts'
import { acceptStepDeed, claimStepDeed, returnStepDeed } from './connection-deeds.ts'
import {
  acceptItemDeed,
  addListItemDeed,
  recordUsageDeed,
  returnItemDeed,
  serveItemDeed,
} from './list-deeds.ts'
import { judgeSystemDeed, recordSystemDeed, settleSystemDeed } from './system-deeds.ts'
import { partOf, platformStage } from './testing.ts'

const step = { network: 'extranet', stage: 'network', claimedOn: '2017-11-20' }
const idFrom = (ending: unknown) => (ending as { value: { id: string } }).value.id

test('a claimed stage moves F1 only once the technical group has accepted it', async ({ db }) => {
  const { programmeId, unitId, contact, technical } = await platformStage(db)
  const raw = { programmeId, unitId, ...step, submissionKey: crypto.randomUUID() }
  const claimed = await as(db, contact, claimStepDeed, raw)
  expect(claimed).toMatchObject({ kind: 'done', repeated: false })
  expect(await as(db, contact, claimStepDeed, raw)).toMatchObject({ kind: 'done', repeated: true })
  expect(await db.$count(connectionSteps)).toBe(1)
  expect((await partOf(db, unitId, 'F1'))?.numerator).toBe(0)

  const ending = await as(db, technical, acceptStepDeed, { programmeId, stepId: idFrom(claimed) })
  expect(ending).toMatchObject({ kind: 'done' })
  expect((await partOf(db, unitId, 'F1'))?.numerator).toBe(0.4)
  const told = await db.select().from(notices).where(eq(notices.name, 'platform.step-accepted'))
  expect(told.map(({ personId }) => personId)).toContain(contact.id)
  expect(await listPlatform(db, programmeId, '2017-11-30', [unitId])).toMatchObject([
    { unitId, extranet: 'network', extranetWaiting: null, intranet: null },
  ])
})

test('a returned claim can be claimed again; the reason stays to be read', async ({ db }) => {
  const { programmeId, unitId, contact, technical } = await platformStage(db)
  const claimed = await as(db, contact, claimStepDeed, { programmeId, unitId, ...step })
  const raw = { programmeId, stepId: idFrom(claimed), reason: '链路不通' }
  expect(await as(db, technical, returnStepDeed, { ...raw, reason: ' ' })).toMatchObject({ kind: 'invalid' })
  expect(await as(db, technical, returnStepDeed, raw)).toMatchObject({ kind: 'done' })
  expect(await returnedTo(db, programmeId, unitId)).toMatchObject([{ after: { reason: '链路不通' } }])
  expect(await as(db, contact, claimStepDeed, { programmeId, unitId, ...step })).toMatchObject({
    kind: 'done',
  })
})

test('nobody accepts the own claim; another unit’s registry does not exist', async ({ db }) => {
  const { programmeId, unitId, both, other, contact } = await platformStage(db)
  const claimed = await as(db, both, claimStepDeed, { programmeId, unitId, ...step })
  const accept = { programmeId, stepId: idFrom(claimed) }
  expect(await as(db, both, acceptStepDeed, accept)).toMatchObject({ kind: 'refused', name: 'second-person' })
  expect(await as(db, contact, acceptStepDeed, accept)).toMatchObject({
    kind: 'refused',
    name: 'not-permitted',
  })
  expect(await as(db, other.contact, claimStepDeed, { programmeId, unitId, ...step })).toEqual({
    kind: 'absent',
  })
})

test('what makes no sense is refused beside its field', async ({ db }) => {
  const { programmeId, unitId, contact } = await platformStage(db)
  const bad = { programmeId, unitId, network: 'telegraph', stage: 'network', claimedOn: '2017-02-30' }
  const ending = await as(db, contact, claimStepDeed, bad)
  expect(ending).toMatchObject({ kind: 'invalid' })
  expect((ending as { faults: { field: string }[] }).faults.map(({ field }) => field).sort()).toEqual([
    'claimedOn',
    'network',
  ])
  expect(
    await as(db, contact, mountDeed, { programmeId, unitId, items: '1e9', on: '2017-11-20' }),
  ).toMatchObject({ kind: 'invalid' })
})

test('the inventory is frozen once, and only accepted batches move F2', async ({ db }) => {
  const { programmeId, unitId, contact, technical } = await platformStage(db)
  const freeze = { programmeId, unitId, inventory: '200' }
  expect(await as(db, technical, freezeInventoryDeed, freeze)).toMatchObject({ kind: 'done' })
  expect(await as(db, technical, freezeInventoryDeed, { ...freeze, inventory: 20 })).toMatchObject({
    kind: 'refused',
    name: 'platform.inventory-frozen',
  })
  const mounted = await as(db, contact, mountDeed, { programmeId, unitId, items: '50', on: '2017-11-20' })
  expect((await partOf(db, unitId, 'F2'))?.numerator).toBe(0)
  await as(db, technical, acceptMountDeed, { programmeId, mountId: idFrom(mounted) })
  const measured = await partOf(db, unitId, 'F2')
  expect((measured?.numerator ?? 0) / (measured?.denominator ?? 1)).toBe(0.25)
  expect(await catalogueOf(db, programmeId, unitId)).toMatchObject({
    inventory: 200,
    mounted: 50,
    accepted: 50,
  })
})

test('a legacy system is found by the unit, judged by the technical group, settled by the unit', async ({
  db,
}) => {
  const { programmeId, unitId, liaison, technical } = await platformStage(db)
  const found = await as(db, liaison, recordSystemDeed, {
    programmeId,
    unitId,
    name: '老收文系统',
    foundOn: '2017-08-01',
  })
  const systemId = idFrom(found)
  const settled = { programmeId, systemId, settledOn: '2017-11-30' }
  expect(await as(db, liaison, settleSystemDeed, settled)).toMatchObject({ name: 'platform.system-unjudged' })
  const verdict = { programmeId, systemId, verdict: 'clean', why: '无人使用' }
  expect(await as(db, liaison, judgeSystemDeed, verdict)).toMatchObject({ name: 'not-permitted' })
  await as(db, technical, judgeSystemDeed, { ...verdict, version: 1 })
  expect(await as(db, technical, judgeSystemDeed, { ...verdict, version: 1 })).toMatchObject({
    name: 'stale',
  })
  expect(await as(db, liaison, settleSystemDeed, settled)).toMatchObject({ kind: 'done' })
  expect(await db.select().from(legacySystems)).toMatchObject([{ verdict: 'clean', settledOn: '2017-11-30' }])
  expect(await countSystems(db, programmeId, { seen: 'all' })).toMatchObject({
    found: 1,
    settled: 1,
    unjudged: 0,
  })
})

test('an item of the list counts in F3 once its service is accepted', async ({ db }) => {
  const { programmeId, unitId, contact, technical } = await platformStage(db)
  const item = { programmeId, unitId, title: '婚姻登记信息', dataElements: '12', dueOn: '2017-12-15' }
  expect(await as(db, contact, addListItemDeed, item)).toMatchObject({ name: 'not-permitted' })
  expect(await as(db, technical, addListItemDeed, { ...item, dueOn: '2017-11-29' })).toMatchObject({
    name: 'platform.due-past',
    field: 'dueOn',
  })
  const itemId = idFrom(await as(db, technical, addListItemDeed, item))
  expect((await partOf(db, unitId, 'F3'))?.denominator ?? 0).toBe(0)
  await as(db, contact, serveItemDeed, { programmeId, itemId, servedOn: '2017-11-30' })
  await as(db, technical, returnItemDeed, { programmeId, itemId, reason: '缺两个数据项' })
  expect(await findListItem(db, programmeId, itemId)).toMatchObject({ servedOn: null })
  await as(db, contact, serveItemDeed, { programmeId, itemId, servedOn: '2017-11-30' })
  await as(db, technical, acceptItemDeed, { programmeId, itemId })
  expect(await partOf(db, unitId, 'F3')).toMatchObject({ numerator: 1, denominator: 1 })
  expect(await countListItems(db, programmeId, '2017-11-30', { seen: 'all' })).toMatchObject({
    units: 1,
    items: 1,
    elements: 12,
    accepted: 1,
  })
  expect(await db.$count(events, eq(events.recordId, itemId))).toBe(5)
  expect(await db.$count(listItems)).toBe(1)
})

test('a month’s calls name their source; the month given again is put right', async ({ db }) => {
  const { programmeId, unitId, technical } = await platformStage(db)
  const item = { programmeId, unitId, title: '项', dataElements: 1, dueOn: '2017-12-15' }
  const itemId = idFrom(await as(db, technical, addListItemDeed, item))
  const raw = { programmeId, itemId, month: '2017-11', calls: '1,200', from: '平台月报' }
  expect(await as(db, technical, recordUsageDeed, { ...raw, from: '' })).toMatchObject({ kind: 'invalid' })
  await as(db, technical, recordUsageDeed, raw)
  await as(db, technical, recordUsageDeed, { ...raw, calls: '1300' })
  expect(await db.select().from(listItemUsage)).toMatchObject([{ month: '2017-11-01', calls: 1300 }])
})
