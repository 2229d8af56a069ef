import { z } from 'zod'
import { day, filledText, optionalText, requiredNumber } from '../forms.ts'
import { methods } from '../visits/methods.ts'

const count = requiredNumber(z.number().int().min(0).max(9999))

export const localVisitForm = z.object({
  unitId: z.uuid('fault:choose'),
  visitedOn: day,
  place: filledText(60),
  method: z.enum(methods),
  summary: optionalText(2000),
  found: count,
  solved: count,
})

/** `GET /api/v1/local-visits`: 50 a page, with each unit's sums. */
export const localVisitsQuery = z.object({
  programme: z.uuid(),
  unit: z.uuid().optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
