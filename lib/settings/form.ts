import { z } from 'zod'
import { filledText, requiredNumber, yes } from '../forms.ts'
import type { Leadership } from '../scoring/transform.ts'

/** g: 0 led by a government, .5 mixed, 1 not led by one (paper §4.3). */
export const leaderships = [0, 0.5, 1] as const satisfies readonly Leadership[]

const leadership = requiredNumber().transform((g, context): Leadership => {
  const known = leaderships.find((one) => one === g)
  if (known !== undefined) return known
  context.addIssue({ code: 'custom', message: 'fault:choose' })
  return z.NEVER
})

/** Every setting as it shall be from today on; an unticked box means no. */
export const settingsForm = z.object({
  comparesUnits: yes,
  usesLetters: yes,
  notGovernmentLed: leadership,
  reason: filledText(1000),
})

/** `GET /api/v1/settings`. */
export const settingsQuery = z.object({ programme: z.uuid() })
