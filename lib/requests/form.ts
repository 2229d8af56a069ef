import { z } from 'zod'
import { filledText, optionalText, version } from '../forms.ts'
import { outcomes, requestStates } from './request.ts'

export const askForm = z.object({
  /** The unit that asks. */
  unitId: z.uuid('fault:choose'),
  /** The unit that must answer. */
  toUnitId: z.uuid('fault:choose'),
  item: filledText(300),
  purpose: optionalText(1000),
  /** Why the same is asked again within the period; needed only then. */
  repeatReason: optionalText(300),
})

export const answerForm = z.object({
  requestId: z.uuid(),
  version,
  outcome: z.enum(outcomes, 'fault:choose'),
  answer: filledText(2000),
})

/** `GET /api/v1/requests`: 50 a page, those the caller's units asked or must answer. */
export const requestsQuery = z.object({
  programme: z.uuid(),
  unit: z.uuid().optional(),
  state: z.enum(requestStates).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
