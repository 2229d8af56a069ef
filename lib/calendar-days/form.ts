import { z } from 'zod'
import { day, filledText, requiredNumber } from '../forms.ts'

export const changeDayForm = z.object({
  day,
  is: z.enum(['working', 'resting'], 'fault:choose'),
  name: filledText(80),
  /** The notice it follows: what makes the day what it is. */
  reason: filledText(500),
})

export const declareYearForm = z.object({ year: requiredNumber(z.number().int().min(2004).max(2200)) })
