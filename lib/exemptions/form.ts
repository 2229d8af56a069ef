import { z } from 'zod'
import { day, filledText, optionalDay, optionalText, version } from '../forms.ts'
import { partCodes } from '../scoring/model.ts'
import { exemptionStates } from './exemption.ts'

export const askExemptionForm = z.object({
  unitId: z.uuid('fault:choose'),
  part: z.string().refine((code) => (partCodes as readonly string[]).includes(code), 'fault:choose'),
  reason: filledText(1000),
  fromOn: day,
  untilOn: optionalDay,
})

export const decideExemptionForm = z.object({
  exemptionId: z.uuid(),
  version,
  approve: z.enum(['yes', 'no'], 'fault:choose'),
  decision: optionalText(1000),
})

/** `GET /api/v1/exemptions`: 50 a page, what waits for a decision first. */
export const exemptionsQuery = z.object({
  programme: z.uuid(),
  state: z.enum(exemptionStates).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
