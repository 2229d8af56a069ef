import { expect, test } from 'vitest'
import { type CheckCode, checkCodes, checks } from './checks.ts'
import { type Found, type Reason, readiness } from './guide.ts'

/** All checks met by a record, save these. */
const without = (...missing: CheckCode[]) =>
  Object.fromEntries(
    checkCodes.map((code) => [code, { done: missing.includes(code) ? 0 : 1, of: 1 }]),
  ) as Record<CheckCode, Found>

const reason = (checkCode: CheckCode): Reason => ({
  id: checkCode,
  checkCode,
  reason: '另有安排',
  givenOn: '2017-06-01',
  givenByName: '甲',
})

test('there are 21 checks, eight of them mandatory, three or four to a dimension', () => {
  expect(checks).toHaveLength(21)
  expect(checks.filter(({ mandatory }) => mandatory)).toHaveLength(8)
  const ofDimension = readiness(without(), []).dimensions.map((dimension) => dimension.checks.length)
  expect(ofDimension).toEqual([4, 4, 3, 3, 3, 4])
})

test('with everything on record a programme is ready', () => {
  expect(readiness(without(), [])).toMatchObject({ ready: true, met: 21, mandatoryMissing: [] })
})

test('one check that is not mandatory may be missing in each dimension', () => {
  const guide = readiness(without('roadmap', 'matrix', 'engaged', 'plan', 'insight', 'oversight'), [])
  expect(guide).toMatchObject({ ready: true, met: 15 })
})

test('two of four are under 60 %, and so are one of three', () => {
  expect(readiness(without('roadmap', 'confirmed'), []).ready).toBe(false)
  const guide = readiness(without('plan', 'channel'), [])
  expect(guide.dimensions.filter(({ ready }) => !ready).map(({ code }) => code)).toEqual(['D4'])
  expect(guide.mandatoryMissing).toEqual([])
})

test('a mandatory check that is missing leaves it not ready, however much else is done', () => {
  const guide = readiness(without('meetings'), [])
  expect(guide.ready).toBe(false)
  expect(guide.dimensions.every(({ ready }) => ready)).toBe(true)
  expect(guide.mandatoryMissing.map(({ code }) => code)).toEqual(['meetings'])
})

test('a signed reason meets a check, and records count before a reason', () => {
  const stateOf = (found: Record<CheckCode, Found>, reasons: Reason[]) =>
    readiness(found, reasons).dimensions[5]!.checks.find(({ code }) => code === 'meetings')!.metBy
  expect(stateOf(without('meetings'), [reason('meetings')])).toBe('reason')
  expect(stateOf(without(), [reason('meetings')])).toBe('records')
  expect(readiness(without('meetings'), [reason('meetings')]).ready).toBe(true)
})

test('half of the records is not met, and neither is none of none', () => {
  const of = (register: Found) => readiness({ ...without(), register }, []).met
  expect(of({ done: 1, of: 2 })).toBe(20)
  expect(of({ done: 0, of: 0 })).toBe(20)
  expect(of({ done: 2, of: 2 })).toBe(21)
})
