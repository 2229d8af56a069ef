import { z } from 'zod'
import { day, filledText, optionalText, version } from '../forms.ts'
import { extensibleKinds } from '../ladder/duty.ts'
import { extensionStates } from './extension.ts'

export const askExtensionForm = z.object({
  kind: z.enum(extensibleKinds),
  recordId: z.uuid(),
  newDueOn: day,
  reason: filledText(1000),
})

export const decideExtensionForm = z.object({
  extensionId: z.uuid(),
  version,
  grant: z.enum(['yes', 'no'], 'fault:choose'),
  decision: optionalText(1000),
})

/** `GET /api/v1/extensions`: 50 a page, what waits for a decision first. */
export const extensionsQuery = z.object({
  programme: z.uuid(),
  unit: z.uuid().optional(),
  state: z.enum(extensionStates).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
