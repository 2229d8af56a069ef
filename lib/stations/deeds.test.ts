import { notices, stationNotes, stations } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { endStationDeed, noteStationDeed, openStationDeed } from './deeds.ts'

test('a station is opened for people of other organisations, noted by them, and ended with a conclusion', async ({
  db,
}) => {
  const stage = await supervisionStage(db)
  const { programmeId, unitId, supervisor, second, native, liaison } = stage
  const stay = { programmeId, unitId, place: '省信息中心', fromOn: '2017-11-20', untilOn: '2017-12-08' }
  expect(await as(db, supervisor, openStationDeed, { ...stay, memberIds: [native.id] })).toMatchObject({
    kind: 'refused',
    name: 'visit.member-recused',
  })
  expect(await as(db, native, openStationDeed, stay)).toMatchObject({ name: 'own-organisation' })
  const opened = await as(db, supervisor, openStationDeed, stay)
  const stationId = opened.kind === 'done' ? opened.value.id : ''
  expect((await db.select().from(notices)).map(({ personId }) => personId)).toEqual([liaison.id])
  const note = { programmeId, stationId, notedOn: '2017-11-30', text: '到岗' }
  expect(await as(db, second, noteStationDeed, note)).toMatchObject({ name: 'station.not-a-member' })
  expect(await as(db, supervisor, noteStationDeed, { ...note, notedOn: '2017-12-01' })).toMatchObject({
    name: 'station.note-in-future',
    field: 'notedOn',
  })
  expect(await as(db, supervisor, noteStationDeed, note)).toMatchObject({ kind: 'done' })
  expect(await db.$count(stationNotes)).toBe(1)
  const end = (conclusion: string) =>
    as(db, supervisor, endStationDeed, { programmeId, stationId, conclusion })
  expect(await end(' ')).toMatchObject({ kind: 'invalid', faults: [{ field: 'conclusion' }] })
  expect(await end('台账属实')).toMatchObject({ kind: 'done' })
  expect(await db.select().from(stations)).toMatchObject([{ endedOn: '2017-11-30', conclusion: '台账属实' }])
  expect(await as(db, supervisor, noteStationDeed, note)).toMatchObject({ name: 'station.ended' })
})
