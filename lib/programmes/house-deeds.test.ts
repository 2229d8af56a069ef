import { eq } from 'drizzle-orm'
import { anOrganisation, aPerson } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { events, programmes, stages, units } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { findDifferences } from '../measures/verify.ts'
import { as } from '../visits/testing.ts'
import { foundProgrammeDeed, joinUnitsDeed } from './house-deeds.ts'

const raw = {
  code: 'drill',
  nameZh: '演练工程',
  nameEn: 'Drill',
  startsOn: '2037-01-01',
  endsOn: '2037-12-31',
  stage1Zh: '准备',
  stage1EndsOn: '2037-03-31',
  stage2Zh: '实施',
}

async function founded(db: Db) {
  const admin = await aPerson(db, { administration: 'system' })
  const ending = await as(db, admin, foundProgrammeDeed, raw)
  if (ending.kind !== 'done') throw new Error(JSON.stringify(ending))
  return { admin, programme: ending.value.id }
}

test('the system administrator founds a programme with its stages; a code is given once', async ({ db }) => {
  const { admin, programme } = await founded(db)
  expect(await db.select().from(programmes)).toMatchObject([{ id: programme, isExample: false }])
  expect(await db.select().from(stages)).toHaveLength(2)
  expect(await db.select().from(events)).toMatchObject([
    { programmeId: programme, name: 'programme.founded' },
  ])
  expect(await as(db, admin, foundProgrammeDeed, raw)).toMatchObject({
    name: 'programme.code-taken',
    field: 'code',
  })
})

test('nobody else founds one, and a refused one leaves nothing', async ({ db }) => {
  const security = await aPerson(db, { administration: 'security' })
  expect(await as(db, security, foundProgrammeDeed, raw)).toMatchObject({ name: 'not-permitted' })
  const admin = await aPerson(db, { administration: 'system' })
  expect(await as(db, admin, foundProgrammeDeed, { ...raw, code: 'Übung!' })).toMatchObject({
    kind: 'invalid',
  })
  expect(await as(db, admin, foundProgrammeDeed, { ...raw, stage1EndsOn: '' })).toMatchObject({
    name: 'programme.stage-without-end',
  })
  expect(await db.select().from(programmes)).toEqual([])
})

test('organisations join once, are measured at once, and those already there stay', async ({ db }) => {
  const { admin, programme } = await founded(db)
  const [one, two] = [await anOrganisation(db), await anOrganisation(db)]
  const join = (...organisationIds: string[]) => as(db, admin, joinUnitsDeed, { programme, organisationIds })
  expect(await join(one.id)).toMatchObject({ kind: 'done', value: { joined: 1 } })
  expect(await join(one.id, two.id)).toMatchObject({ kind: 'done', value: { joined: 1 } })
  expect(await join(one.id, two.id)).toMatchObject({ name: 'programme.joined-already' })
  expect(await join()).toMatchObject({ kind: 'invalid' })
  const joined = await db.select().from(units).where(eq(units.programmeId, programme)).orderBy(units.position)
  expect(joined.map(({ organisationId }) => organisationId)).toEqual([one.id, two.id])
  const { compared, differences } = await findDifferences(db)
  expect(compared).toBeGreaterThan(40)
  expect(differences).toEqual([])
})
