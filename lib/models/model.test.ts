import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type DimensionCode, defaultModel, partCodes } from '../scoring/model.ts'
import { transform } from '../scoring/transform.ts'
import { changesOf, differences, modelWith } from './changes.ts'
import { constantCodes, constantIn, constantRules } from './constants.ts'
import { drafted, refuseEnded, refuseStart, stateOf } from './draft.ts'
import { draftForm } from './form.ts'
import { type History, latestModel, modelOn, modelsBetween, plainModelOn, settingsOn } from './model.ts'
import { countsAlike } from './preview.ts'
import { sumsToOne } from './weights.ts'

const began = { fromOn: '2017-07-01', comparesUnits: true, usesLetters: true, notGovernmentLed: 0 as const }
const goalUp = { weights: { D1: 0.2, D2: 0.16, D3: 0.16, D4: 0.16, D5: 0.16, D6: 0.16 } }
const history: History = {
  versions: [
    { version: 2, fromOn: '2017-11-01', changes: goalUp },
    { version: 4, fromOn: '2017-12-01', changes: { constants: { lateSlope: 0.05 } } },
  ],
  settled: [began, { ...began, fromOn: '2017-11-20', notGovernmentLed: 1 }],
}

test('a day is scored by the last version that began by then, and by the code’s before any', () => {
  const versions = ['2017-10-31', '2017-11-01', '2017-11-30', '2017-12-01'].map(
    (day) => modelOn(history, day).version,
  )
  expect(versions).toEqual([1, 2, 2, 4])
  expect(modelOn(history, '2017-11-01').weights.D1).toBe(0.2)
  expect(modelOn(history, '2017-12-01').constants.lateSlope).toBe(0.05)
  expect(latestModel(history).version).toBe(4)
})

test('how a programme is led shifts the weights from its day on, of whatever version', () => {
  expect(modelOn(history, '2017-11-19').weights.D3).toBe(0.16)
  expect(modelOn(history, '2017-11-20').weights).toEqual(transform(modelWith(2, goalUp), 1).weights)
  expect(plainModelOn(history, '2017-11-20').weights.D3).toBe(0.16)
  expect(settingsOn(history, '2016-01-01')).toEqual(began)
})

test('the same model is one object, however often it is asked for: boards are kept by it', () => {
  expect(modelOn(history, '2017-11-02')).toBe(modelOn(structuredClone(history), '2017-11-05'))
  const { modelThen, model } = modelsBetween(history, '2017-11-02', '2017-11-03')
  expect(modelThen).toBe(model)
})

test('what differs from the code is kept, and makes the same model again', () => {
  const model = drafted(defaultModel, { G1: 0.3, G2: 0.3, lateSlope: 0.03, joint: 0.6 }, 2)
  expect(changesOf(model)).toEqual({
    weights: {},
    parts: { G1: 0.3, G2: 0.3 },
    constants: { lateSlope: 0.03, joint: 0.6 },
  })
  expect(differences(modelWith(2, changesOf(model)), model)).toEqual([])
  expect(differences(defaultModel, model).map(({ code }) => code)).toEqual(['G1', 'G2', 'lateSlope', 'joint'])
})

test('six times .1667 is six sixths, and changes nothing', () => {
  const sixths = Object.fromEntries(['D1', 'D2', 'D3', 'D4', 'D5', 'D6'].map((code) => [code, 0.1667]))
  expect(() => drafted(defaultModel, sixths, 2)).toThrow('model.nothing-changed')
  expect(drafted(defaultModel, { ...sixths, G1: 0.3, G2: 0.3 }, 2).weights).toEqual(defaultModel.weights)
  expect(sumsToOne([0.33, 0.66])).toBe(false)
})

test('weights that do not make one whole are refused with their sum', () => {
  expect(() => drafted(defaultModel, { D1: 0.2 }, 2)).toThrow(
    expect.objectContaining({ message: 'model.sum', params: { sum: 1.0333 }, field: 'D1' }),
  )
  expect(() => drafted(defaultModel, { B1: 0.29 }, 2)).toThrow(
    expect.objectContaining({ params: { sum: 0.99 }, field: 'B1' }),
  )
})

test('a later stage of connection cannot count for less than an earlier one', () => {
  expect(() => drafted(defaultModel, { network: 0.8 }, 2)).toThrow('model.stages-backwards')
})

const faultsOf = (given: Record<string, string>) => {
  const { error } = draftForm.safeParse({ reason: '调整', ...given })
  return Object.fromEntries(
    error?.issues.map(({ path, message, code }) => [
      path[0],
      message.startsWith('fault:') ? message : code,
    ]) ?? [],
  )
}

test('the form refuses what is no weight, no number, out of bounds, and a sum of .99', () => {
  expect(faultsOf({ D1: '-0.1' })).toEqual({ D1: 'too_small' })
  expect(faultsOf({ D1: 'abc', G1: '' })).toEqual({ D1: 'invalid_type', G1: 'invalid_type' })
  expect(faultsOf({ lateSlope: '3', surveyMonths: '1.5' })).toEqual({
    lateSlope: 'too_big',
    surveyMonths: 'fault:model.whole',
  })
  expect(faultsOf({ S1: '0.25', S2: '0.49', S3: '0.25' })).toEqual({ S1: 'fault:model.sum' })
  expect(faultsOf({ S1: '0.25', S2: '0.5', S3: '0.25' })).toEqual({})
  expect(draftForm.safeParse({ D1: '0.2' }).success, 'a reason is required').toBe(false)
})

test('the numbers in the code lie within their own bounds', () => {
  for (const code of constantCodes) {
    const { min, max } = constantRules[code]
    expect(constantIn(defaultModel.constants, code), code).toBeGreaterThanOrEqual(min)
    expect(constantIn(defaultModel.constants, code), code).toBeLessThanOrEqual(max)
  }
})

test('a version takes effect today or later, in the order of the numbers', () => {
  const span = { today: '2017-11-30', endsOn: '2018-06-30' }
  const start = (version: number, fromOn: string) => () =>
    refuseStart({ version, fromOn }, history.versions, span)
  expect(start(5, '2017-11-29')).toThrow('model.from-past')
  expect(start(5, '2018-07-01')).toThrow('model.from-too-late')
  expect(start(3, '2017-12-01')).toThrow('model.outdated')
  expect(start(5, '2017-11-30')).toThrow('model.before-another')
  expect(start(5, '2017-12-01')).not.toThrow()
})

test('what was published or discarded is so for good', () => {
  expect(() => refuseEnded({ publishedOn: '2017-11-30', discardedOn: null })).toThrow(
    'model.published-already',
  )
  expect(() => refuseEnded({ publishedOn: null, discardedOn: '2017-11-30' })).toThrow(
    'model.discarded-already',
  )
  const state = (version: number, fromOn: string | null) =>
    stateOf({ version, fromOn, publishedOn: fromOn, discardedOn: null }, 2, '2017-11-30')
  expect([state(5, null), state(4, '2017-12-01'), state(2, '2017-11-01')]).toEqual([
    'draft',
    'coming',
    'running',
  ])
  expect(
    stateOf({ version: 1, fromOn: '2017-07-01', publishedOn: null, discardedOn: null }, 2, '2017-11-30'),
  ).toBe('past')
})

test('weights only weigh; a constant that counts makes every unit be counted anew', () => {
  const weighed = modelWith(2, { ...goalUp, constants: { leastCompleteness: 0.6, drawWidth: 0.1 } })
  expect(countsAlike(defaultModel, weighed)).toBe(true)
  expect(countsAlike(defaultModel, modelWith(2, { constants: { production: 0.9 } }))).toBe(false)
})

test('the gains of all weights still make a whole, whatever dimension is changed', () => {
  const code: DimensionCode = 'D1'
  const { weights } = drafted(defaultModel, { ...goalUp.weights, [code]: 0.2 }, 2)
  expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
  expect(partCodes.length).toBe(20)
})

/** Where the model in the code is read as such: it is version 1, and its lights and request days are no version's. */
const readers = [
  'lib/assignments/standing.ts',
  'lib/requests/request.ts',
  'lib/models/',
  'lib/scoring/',
  'app/programmes/[programmeId]/scorecard/model/',
]

test('nothing else scores by the model in the code: it asks for the one in force', () => {
  const around = ['app', 'lib', 'db', 'bench']
    .flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$/.test(file))
    .filter((file) => !readers.some((reader) => file.startsWith(reader)))
    .filter((file) => /\bdefaultModel\b/.test(readFileSync(file, 'utf8')))
  expect(around).toEqual([])
})
