import { type ConstantCode, constantCodes, constantIn } from '../../../../../lib/models/constants.ts'
import {
  type DimensionCode,
  dimensionCodes,
  type Model,
  type PartCode,
} from '../../../../../lib/scoring/model.ts'

/** A weight as it is written: four decimals at most, none it does not need. */
export const writeWeight = (weight: number): string => String(Math.round(weight * 10_000) / 10_000)

/** What a form of a model starts with: every number by its code. */
export function numbersIn(model: Model): Record<string, string> {
  return Object.fromEntries([
    ...dimensionCodes.map((code): [DimensionCode, string] => [code, writeWeight(model.weights[code])]),
    ...model.parts.map(({ code, weight }): [PartCode, string] => [code, writeWeight(weight)]),
    ...constantCodes.map((code): [ConstantCode, string] => [
      code,
      writeWeight(constantIn(model.constants, code)),
    ]),
  ])
}
