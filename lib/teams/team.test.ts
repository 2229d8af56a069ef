import { expect, test } from 'vitest'
import { careless, checkMembers, refuseLeavingOut, refuseTaken } from './team.ts'

const person = (id: string, organisationId: string, more: { unitIds?: string[]; media?: boolean } = {}) => ({
  id,
  name: id,
  organisationId,
  unitIds: [],
  media: false,
  ...more,
})
const people = [
  person('甲', 'x'),
  person('乙', 'o-henan'),
  person('丙', 'x', { unitIds: ['zhejiang'] }),
  person('记者', 'paper', { media: true }),
]
const zhejiang = { id: 'zhejiang', organisationId: 'o-zhejiang', name: '浙江' }
const henan = { id: 'henan', organisationId: 'o-henan', name: '河南' }
const wanted = { leaderId: '甲', memberIds: ['甲'], mediaIds: [] as string[] }

test('a mixed team takes people with seats and media beside them', () => {
  expect(() => checkMembers({ ...wanted, mediaIds: ['记者'] }, people, [zhejiang, henan])).not.toThrow()
  expect(() => checkMembers({ ...wanted, memberIds: ['记者'] }, people, [])).toThrow(
    'team.member-without-seat',
  )
  expect(() => checkMembers({ ...wanted, leaderId: '记者' }, people, [])).toThrow('team.member-without-seat')
  expect(() => checkMembers({ ...wanted, mediaIds: ['甲'] }, people, [])).toThrow('team.not-media')
})

test('nobody is in a team that cares for the own organisation, nor for the unit of the own seat', () => {
  const recused = (memberId: string, name: string, organisation: string) =>
    expect(() => checkMembers({ ...wanted, memberIds: [memberId] }, people, [zhejiang, henan])).toThrow(
      expect.objectContaining({
        name: 'team.member-recused',
        params: { name, organisation },
        field: 'memberIds',
      }),
    )
  recused('乙', '乙', '河南')
  recused('丙', '丙', '浙江')
  expect(() => checkMembers({ ...wanted, memberIds: ['乙'] }, people, [zhejiang])).not.toThrow()
})

test('a unit another team cares for is refused by name; the own ones stay', () => {
  const care = [
    { unitId: 'zhejiang', teamId: 'one', teamName: '第一组' },
    { unitId: 'henan', teamId: 'two', teamName: '第二组' },
  ]
  expect(() => refuseTaken([zhejiang], care, 'one')).not.toThrow()
  expect(() => refuseTaken([zhejiang, henan], care, 'one')).toThrow(
    expect.objectContaining({ name: 'team.unit-taken', params: { unit: '河南', team: '第二组' } }),
  )
  expect(careless(['zhejiang', 'henan', 'anhui'], [...care, { ...care[0]!, teamId: 'two' }])).toEqual({
    none: ['anhui'],
    two: ['zhejiang'],
  })
})

test('once the round is open a unit cannot be left to nobody', () => {
  expect(() => refuseLeavingOut(false, [], [zhejiang], false)).not.toThrow()
  expect(() => refuseLeavingOut(true, ['zhejiang'], [zhejiang], false)).not.toThrow()
  expect(() => refuseLeavingOut(true, [], [zhejiang], false)).toThrow('team.units-left-out')
})
