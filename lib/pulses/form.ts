import { z } from 'zod'
import { day, requiredNumber } from '../forms.ts'

const mark = requiredNumber(z.number('fault:choose').int().min(1).max(5))

export const openPulseForm = z.object({ stageId: z.uuid('fault:choose'), closesOn: day })
export const remindForm = z.object({ pulseId: z.uuid() })
export const answerPulseForm = z.object({
  pulseId: z.uuid(),
  gain: mark,
  fairness: mark,
  willingness: mark,
})

/** `GET /api/v1/pulses`: every pulse with its results, where five or more answered and it has closed. */
export const pulsesQuery = z.object({ programme: z.uuid() })
