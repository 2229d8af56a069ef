import { z } from 'zod'
import { day } from '../../../../lib/forms.ts'
import { methods } from '../../../../lib/visits/form.ts'

/** The address of the list of visits. What makes no sense in it is left aside, never an error. */
export const visitSearch = z.object({
  view: z.enum(['visits', 'contact']).default('visits').catch('visits'),
  unit: z.uuid().optional().catch(undefined),
  method: z.enum(methods).optional().catch(undefined),
  reply: z.literal('open').optional().catch(undefined),
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})
export type VisitSearch = z.infer<typeof visitSearch>
