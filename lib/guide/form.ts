import { z } from 'zod'
import { filledText } from '../forms.ts'
import { type CheckCode, checkCodes } from './checks.ts'

export const reasonForm = z.object({
  check: z.enum(checkCodes as [CheckCode, ...CheckCode[]], 'fault:choose'),
  reason: filledText(1000),
})

export const withdrawReasonForm = z.object({ reasonId: z.uuid() })

export const guideQuery = z.object({ programme: z.uuid() })
