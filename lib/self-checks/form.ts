import { z } from 'zod'
import { day, filledText, ids, optionalText, version } from '../forms.ts'
import { withRows } from '../visits/rows.ts'
import { checkAnswers, itemRows } from './rows.ts'

/** The six dimensions of the model, as a check may be about one of them. */
export const checkDimensions = ['goal', 'interest', 'policy', 'supervision', 'platform', 'mechanism'] as const
export type CheckDimension = (typeof checkDimensions)[number]

const item = z.object({
  text: filledText(500),
  textEn: optionalText(500),
  basis: optionalText(300),
  dimension: z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    z.enum(checkDimensions).nullable(),
  ),
})

/** A check list; with `replaces` it is the next edition of that one. */
export const checkListForm = z.preprocess(
  withRows('items'),
  z.object({
    replaces: z.preprocess((value) => (value === '' ? undefined : value), z.uuid().optional()),
    title: filledText(200),
    titleEn: optionalText(200),
    items: z.array(item).min(1).max(60),
  }),
)

export const sendSelfCheckForm = z.object({
  checkListId: z.uuid(),
  unitIds: ids.refine((chosen) => chosen.length > 0, 'fault:choose'),
  dueOn: day,
})

/** The unit's own word on every item: `answers.<itemId>.answer`, `answers.<itemId>.note`. */
export const answerSelfCheckForm = z.preprocess(
  withRows('answers'),
  z.object({
    selfCheckId: z.uuid(),
    version,
    answers: itemRows('answer', checkAnswers),
    attachmentIds: ids,
  }),
)

/** `GET /api/v1/self-checks`: 50 a page, the latest first. */
export const selfChecksQuery = z.object({
  programme: z.uuid(),
  unit: z.uuid().optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
