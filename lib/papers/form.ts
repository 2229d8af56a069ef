import { z } from 'zod'
import { filledText } from '../forms.ts'
import { paperKinds } from './kinds.ts'

export const withdrawPaperForm = z.object({ paperId: z.uuid(), reason: filledText(500) })

/** `GET /api/v1/papers`: 50 a page, the latest first. */
export const papersQuery = z.object({
  programme: z.uuid(),
  kind: z.enum(paperKinds).optional(),
  unit: z.uuid().optional(),
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
