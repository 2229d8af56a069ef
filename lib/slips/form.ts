import { z } from 'zod'
import { filledText, ids, optionalText, version } from '../forms.ts'
import { duty } from '../ladder/form.ts'
import { decidedRungs, paperRungs } from '../ladder/rung.ts'
import { slipStates } from './slip.ts'

export const proposeForm = z.object({
  duty,
  rung: z.enum(decidedRungs, 'fault:choose'),
  reason: filledText(1000),
})

export const decideSlipForm = z.object({
  slipId: z.uuid(),
  version,
  approve: z.enum(['yes', 'no'], 'fault:choose'),
  reason: optionalText(1000),
})

export const receiveForm = z.object({ slipId: z.uuid() })
export const replyForm = z.object({ slipId: z.uuid(), version, reply: filledText(3000), attachmentIds: ids })
export const closeForm = z.object({ slipId: z.uuid(), version, note: optionalText(1000) })

/** `GET /api/v1/slips`: 50 a page, what waits for a decision or an answer first. */
export const slipsQuery = z.object({
  programme: z.uuid(),
  unit: z.uuid().optional(),
  state: z.enum(slipStates).optional(),
  rung: z.enum(paperRungs).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
