import { z } from 'zod'
import { optionalText } from '../forms.ts'

/** What the inspector found of the unit's own word: 属实, 部分属实, 不属实. */
export const checkResults = ['true', 'partly', 'false'] as const
export type CheckResult = (typeof checkResults)[number]

/** The unit's own word on an item of a check list. */
export const checkAnswers = ['yes', 'partly', 'no'] as const
export type CheckAnswer = (typeof checkAnswers)[number]

/** An item of the form: nothing chosen and nothing typed means that it was not looked at. */
const box = <Word extends string>(name: string, words: readonly [Word, ...Word[]]) =>
  z
    .object({
      [name]: z.preprocess(
        (value) => (value === '' || value === undefined ? null : value),
        z.enum(words).nullable(),
      ),
      note: optionalText(1000),
    })
    .refine((row) => row[name] !== null || row.note === '', { path: [name], error: 'fault:choose' })
    .transform((row) => ({ word: row[name] as Word | null, note: row.note as string }))

/** A program sends a list of items; the form names its boxes by item. */
function byItem(value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? {}
  return Object.fromEntries(value.map((row) => [row?.itemId, row]))
}

/** Answers to the items of a list, by item; boxes left empty are left out. */
export const itemRows = <Word extends string>(name: string, words: readonly [Word, ...Word[]]) =>
  z
    .preprocess(byItem, z.record(z.uuid(), box(name, words)))
    .transform((boxes) =>
      Object.entries(boxes).flatMap(([itemId, { word, note }]) =>
        word === null ? [] : [{ itemId, word, note }],
      ),
    )

/** What the inspector found, item by item, on a visit: `checks.<itemId>.result`, `checks.<itemId>.note`. */
export const checkRows = itemRows('result', checkResults)
export type CheckRow = z.infer<typeof checkRows>[number]
