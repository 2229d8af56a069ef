import { z } from 'zod'
import { filledText, ids, version } from '../forms.ts'
import { actionStates } from './action.ts'

export const completeActionForm = z.object({
  actionId: z.uuid(),
  version,
  note: filledText(1000),
  attachmentIds: ids,
})

export const acceptActionForm = z.object({ actionId: z.uuid(), version })
export const returnActionForm = z.object({ actionId: z.uuid(), version, reason: filledText(500) })

/** `GET /api/v1/actions`: 50 a page, the most pressing first. */
export const actionsQuery = z.object({
  programme: z.uuid(),
  unit: z.uuid().optional(),
  state: z.enum(actionStates).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
