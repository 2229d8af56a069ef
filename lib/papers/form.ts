import { z } from 'zod'
import { filledText, ids, optionalText } from '../forms.ts'
import { paperKinds } from './kinds.ts'

export const withdrawPaperForm = z.object({ paperId: z.uuid(), reason: filledText(500) })

/** What a visit may leave on paper. */
export const visitPaperKinds = ['visit-note', 'talk-record', 'rectification-order'] as const
export const issueVisitPaperForm = z.object({ visitId: z.uuid(), kind: z.enum(visitPaperKinds) })

/** A finding's own order to put it right. */
export const issueFindingPaperForm = z.object({ findingId: z.uuid() })

export const issueMinutesForm = z.object({ meetingId: z.uuid() })

export const issueBriefingForm = z.object({})

/** What a person writes of a circular. No unit chosen: to all. The figures come from the scoreboard. */
export const circularFields = {
  subject: filledText(60),
  basis: filledText(1000),
  situation: filledText(3000),
  goodPractice: optionalText(3000),
  problems: filledText(3000),
  requirements: filledText(3000),
  unitIds: ids,
}

const blank = (value: unknown) => (value === '' ? undefined : value)

export const issueCircularForm = z.object({
  ...circularFields,
  /** A withdrawn paper it takes the place of. */
  supersedes: z.preprocess(blank, z.uuid().optional()),
})

/** `GET /api/v1/papers`: 50 a page, the latest first. */
export const papersQuery = z.object({
  programme: z.uuid(),
  kind: z.enum(paperKinds).optional(),
  unit: z.uuid().optional(),
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

/** `GET /api/v1/papers/word` */
export const paperQuery = z.object({ programme: z.uuid(), paper: z.uuid() })
