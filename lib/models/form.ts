import { z } from 'zod'
import { day, filledText, requiredNumber, version } from '../forms.ts'
import { defaultModel, dimensionCodes, partCodes, partsOf } from '../scoring/model.ts'
import { type ConstantRule, constantCodes, constantRules } from './constants.ts'
import { sumOf, sumsToOne } from './weights.ts'

/** A program may leave out what stays as it was; an empty box of a form is refused. */
const weight = requiredNumber(z.number().min(0).max(1)).optional()

function constant({ min, max, whole }: ConstantRule) {
  const number = z.number().min(min).max(max)
  return requiredNumber(whole ? number.int('fault:model.whole') : number).optional()
}

type Numbers = Record<string, typeof weight>
const numbers: Numbers = {
  ...Object.fromEntries([...dimensionCodes, ...partCodes].map((code) => [code, weight])),
  ...Object.fromEntries(constantCodes.map((code) => [code, constant(constantRules[code])])),
}

/** Weights that must make one whole: the six dimensions, and the parts of each. */
export const weightGroups: readonly (readonly string[])[] = [
  dimensionCodes,
  ...dimensionCodes.map((code) => partsOf(defaultModel, code).map((part) => part.code)),
]

/** Where a whole group is given its sum is told with the error; a program's part of one is judged by the deed. */
function checkSums(given: Record<string, unknown>, context: z.core.$RefinementCtx) {
  for (const codes of weightGroups) {
    const values = codes.map((code) => given[code])
    if (!values.every((value) => typeof value === 'number') || sumsToOne(values)) continue
    const params = { sum: sumOf(values) }
    context.addIssue({ code: 'custom', message: 'fault:model.sum', path: [codes[0] as string], params })
  }
}

const draft = { ...numbers, reason: filledText(1000) }

/** Weights w of the dimensions (D1 …), a of the parts (G1 …) and constants, each by its code; and why. */
export const draftForm = z.object(draft).superRefine(checkSums)
export const changeDraftForm = z
  .object({ ...draft, modelId: z.uuid(), edition: version })
  .superRefine(checkSums)
export const discardForm = z.object({ modelId: z.uuid(), edition: version })
export const publishForm = z.object({ modelId: z.uuid(), edition: version, fromOn: day })

/** `GET /api/v1/models`. */
export const modelsQuery = z.object({ programme: z.uuid() })
/** `GET /api/v1/models/preview`. */
export const previewQuery = z.object({ programme: z.uuid(), model: z.uuid() })
