import {
  type Constants,
  type DimensionCode,
  defaultModel,
  dimensionCodes,
  type Model,
  type PartCode,
  partCodes,
} from '../scoring/model.ts'
import { type ConstantCode, constantCodes, constantIn, withConstant } from './constants.ts'

/** What of a model differs from the one in the code (version 1): w of dimensions, a of parts, constants ◇. */
export type ModelChanges = {
  weights?: Partial<Record<DimensionCode, number>>
  parts?: Partial<Record<PartCode, number>>
  constants?: Partial<Record<ConstantCode, number>>
}

/** Weights are written with four decimals and brought to their sum again: below this nothing has changed. */
const same = (a: number, b: number) => Math.abs(a - b) < 1e-9

/** The model in the code with these changes, under this version's number. */
export function modelWith(version: number, { weights, parts, constants }: ModelChanges): Model {
  let ours: Constants = defaultModel.constants
  for (const code of constantCodes) {
    const value = constants?.[code]
    if (value !== undefined) ours = withConstant(ours, code, value)
  }
  return {
    version,
    weights: { ...defaultModel.weights, ...weights },
    parts: defaultModel.parts.map((part) => ({ ...part, weight: parts?.[part.code] ?? part.weight })),
    constants: ours,
  }
}

export type Difference = { of: 'weight' | 'part' | 'constant'; code: string; before: number; after: number }

/** Every weight and constant in which two models differ, in the model's own order. */
export function differences(before: Model, after: Model): Difference[] {
  const partIn = (model: Model, code: PartCode) =>
    model.parts.find((part) => part.code === code)?.weight as number
  const all: Difference[] = [
    ...dimensionCodes.map((code) => ({
      of: 'weight' as const,
      code,
      before: before.weights[code],
      after: after.weights[code],
    })),
    ...partCodes.map((code) => ({
      of: 'part' as const,
      code,
      before: partIn(before, code),
      after: partIn(after, code),
    })),
    ...constantCodes.map((code) => ({
      of: 'constant' as const,
      code,
      before: constantIn(before.constants, code),
      after: constantIn(after.constants, code),
    })),
  ]
  return all.filter((one) => !same(one.before, one.after))
}

/** The changes that make a model out of the one in the code. */
export function changesOf(model: Model): ModelChanges {
  const found = differences(defaultModel, model)
  const of = (which: Difference['of']) =>
    Object.fromEntries(found.filter((one) => one.of === which).map(({ code, after }) => [code, after]))
  return { weights: of('weight'), parts: of('part'), constants: of('constant') }
}
