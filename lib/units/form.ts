import { z } from 'zod'
import { filledText } from '../forms.ts'
import { baseConditions } from './base.ts'

/** Where a unit started from, and what that judgement rests on. */
export const baseForm = z.object({
  unitId: z.uuid('fault:choose'),
  baseCondition: z.enum(baseConditions, 'fault:choose'),
  baseBasis: filledText(500),
})
