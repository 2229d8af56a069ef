import { anExampleOn, aPerson, aUnit, aVisit } from '../factories.ts'
import { rounds, stationNotes, stations } from '../schema/index.ts'
import { expect, test } from '../testing.ts'
import { contactsByRound, listContacts } from './contacts.ts'

test('a unit was last in touch by its latest visit or the latest day somebody stationed there noted', async ({
  db,
}) => {
  const { id: programmeId } = await anExampleOn(db, '2017-11-30')
  const [visited, never] = [
    await aUnit(db, { programmeId, position: 1 }),
    await aUnit(db, { programmeId, position: 2 }),
  ] as const
  const at = { programmeId, unitId: visited.id }
  await aVisit(db, { ...at, visitedOn: '2017-11-20', method: 'telephone' })
  await aVisit(db, { ...at, visitedOn: '2017-12-01' })
  const by = (await aPerson(db)).id
  const contacts = () => listContacts(db, programmeId, '2017-11-30')
  expect(await contacts()).toMatchObject([
    { unitId: visited.id, lastOn: '2017-11-20', lastMark: 'telephone', visits: 1 },
    { unitId: never.id, lastOn: null, lastMark: null, visits: 0 },
  ])
  const stay = { ...at, place: '中心', fromOn: '2017-11-21', untilOn: '2017-12-08', openedBy: by }
  const [station] = await db.insert(stations).values(stay).returning()
  const note = { programmeId, stationId: station!.id, text: '到岗', writtenBy: by }
  await db.insert(stationNotes).values({ ...note, notedOn: '2017-11-22' })
  expect((await contacts())[0]).toMatchObject({ lastOn: '2017-11-22', lastMark: 'stationed', visits: 1 })
})

test('a visit belongs to the round whose period holds its day and whose scope holds its unit', async ({
  db,
}) => {
  const { id: programmeId } = await anExampleOn(db, '2017-11-30')
  const { id: unitId } = await aUnit(db, { programmeId })
  const plannedBy = (await aPerson(db)).id
  const round = (name: string, more: object) => ({
    programmeId,
    name,
    plannedBy,
    startsOn: '2017-11-01',
    endsOn: '2017-11-14',
    ...more,
  })
  const [all, localities] = await db
    .insert(rounds)
    .values([round('全部', {}), round('地方', { scope: 'kind', kind: 'locality' })])
    .returning()
  await aVisit(db, { programmeId, unitId, visitedOn: '2017-11-14', method: 'talk' })
  await aVisit(db, { programmeId, unitId, visitedOn: '2017-11-15' })
  expect(await contactsByRound(db, programmeId, '2017-11-30')).toEqual([
    { roundId: all!.id, unitId, marks: ['talk'], lastOn: '2017-11-14', plannedOn: null },
  ])
  expect(localities).toBeDefined()
})
