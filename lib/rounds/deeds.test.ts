import { events, rounds, teamMembers, teamUnits } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { dissolveTeamDeed } from '../teams/deeds.ts'
import { as } from '../visits/testing.ts'
import { closeRoundDeed, editRoundDeed, prepareRoundDeed } from './deeds.ts'
import { campaignStage } from './testing.ts'

test('a round is opened once every unit is in a team’s care, and until then says by name which are not', async ({
  db,
}) => {
  const { form, open, unitId, other } = await campaignStage(db)
  expect(await form({ unitIds: [unitId] })).toMatchObject({ kind: 'done' })
  expect(await open()).toMatchObject({
    kind: 'refused',
    name: 'round.units-without-team',
    params: { units: '乙省', count: 1 },
  })
  expect(await form({ name: '第二组', unitIds: [other.id] })).toMatchObject({ kind: 'done' })
  expect(await open()).toMatchObject({ kind: 'done', value: { units: 2 } })
  expect(await db.select().from(rounds)).toMatchObject([{ openedOn: '2017-11-30' }])
  expect(await open()).toMatchObject({ kind: 'refused', name: 'round.already-open' })
  expect((await db.select().from(events)).map(({ name }) => name)).toEqual([
    'round.prepared',
    'team.formed',
    'team.formed',
    'round.opened',
  ])
})

test('a unit in another team’s care is refused by name, unless it is handed over', async ({ db }) => {
  const { form, other } = await campaignStage(db)
  await form({})
  const second = { name: '第二组', unitIds: [other.id] }
  expect(await form(second)).toMatchObject({
    kind: 'refused',
    name: 'team.unit-taken',
    params: { unit: '乙省', team: '第一组' },
    field: 'unitIds',
  })
  expect(await form({ ...second, handOver: true })).toMatchObject({ kind: 'done' })
  expect(await db.$count(teamUnits)).toBe(2)
})

test('nobody is in a team for the own organisation: refused by name, beside the members', async ({ db }) => {
  const { form, native, other, unitId } = await campaignStage(db)
  expect(await form({ memberIds: [native.id], unitIds: [unitId] })).toMatchObject({
    kind: 'refused',
    name: 'team.member-recused',
    params: { name: '督查丙', organisation: '甲省' },
    field: 'memberIds',
  })
  expect(await form({ memberIds: [native.id], unitIds: [other.id] })).toMatchObject({ kind: 'done' })
})

test('the press goes along as press alone', async ({ db }) => {
  const { form, media, liaison } = await campaignStage(db)
  expect(await form({ memberIds: [media.id] })).toMatchObject({ name: 'team.member-without-seat' })
  expect(await form({ mediaIds: [liaison.id] })).toMatchObject({ name: 'team.not-media' })
  expect(await form({ mediaIds: [media.id] })).toMatchObject({ kind: 'done' })
  const roles = (await db.select().from(teamMembers)).map(({ role }) => role)
  expect(roles.sort()).toEqual(['media', 'member', 'member'])
})

test('once open, a round keeps its scope and every unit its team; closed, it keeps everything', async ({
  db,
}) => {
  const { form, open, programmeId, roundId, supervisor, unitId } = await campaignStage(db)
  const formed = await form({})
  await open()
  const teamId = formed.kind === 'done' ? formed.value.id : ''
  const facts = { programmeId, roundId, name: '第三轮', startsOn: '2017-11-20', endsOn: '2017-12-20' }
  const edit = (scope: object) => as(db, supervisor, editRoundDeed, { ...facts, ...scope })
  expect(await edit({ scope: 'kind', kind: 'locality' })).toMatchObject({ name: 'round.scope-settled' })
  expect(await edit({ scope: 'all' })).toMatchObject({ kind: 'done' })
  expect(await form({ teamId, unitIds: [unitId] })).toMatchObject({
    name: 'team.units-left-out',
    params: { units: '乙省', count: 1 },
  })
  expect(await as(db, supervisor, dissolveTeamDeed, { programmeId, roundId, teamId })).toMatchObject({
    name: 'team.cares-for-units',
  })
  const close = { programmeId, roundId, conclusion: '都看过了' }
  expect(await as(db, supervisor, closeRoundDeed, close)).toMatchObject({ kind: 'done' })
  expect(await edit({ scope: 'all' })).toMatchObject({ name: 'round.closed' })
  expect(await form({ teamId })).toMatchObject({ name: 'round.closed' })
})

test('what makes no sense is refused beside its field', async ({ db }) => {
  const { programmeId, supervisor, liaison } = await campaignStage(db)
  const facts = { programmeId, name: '第四轮', startsOn: '2017-12-18', endsOn: '2017-12-29', scope: 'all' }
  const prepare = (more: object) => as(db, supervisor, prepareRoundDeed, { ...facts, ...more })
  expect(await prepare({ name: '第三轮' })).toMatchObject({ name: 'round.name-taken', field: 'name' })
  expect(await prepare({ endsOn: '2017-12-17' })).toMatchObject({ field: 'endsOn' })
  expect(await prepare({ scope: 'chosen' })).toMatchObject({
    kind: 'invalid',
    faults: [{ field: 'unitIds' }],
  })
  expect(await prepare({ scope: 'kind' })).toMatchObject({ kind: 'invalid', faults: [{ field: 'kind' }] })
  expect(await prepare({ name: ' ' })).toMatchObject({ kind: 'invalid', faults: [{ field: 'name' }] })
  expect(await as(db, liaison, prepareRoundDeed, facts)).toMatchObject({
    kind: 'refused',
    name: 'not-permitted',
  })
})
