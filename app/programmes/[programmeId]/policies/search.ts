import { z } from 'zod'
import { policyFunctions } from '../../../../lib/policies/policy.ts'

/** The list's address. What makes no sense in it is left aside, never an error. */
export const policySearch = z.object({
  function: z.enum(policyFunctions).optional().catch(undefined),
  force: z.enum(['yes', 'no']).optional().catch(undefined),
  q: z.string().trim().max(100).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})
