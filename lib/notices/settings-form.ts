import { z } from 'zod'
import { optionalNumber, yes } from '../forms.ts'
import { paces } from './peace.ts'

const pace = z.enum(paces, 'fault:choose')
const hour = optionalNumber(z.number().int().min(0).max(23))

/** How one wishes to be told by e-mail. Quiet hours: both ends, or neither. */
export const settingsForm = z
  .object({
    reminder: pace,
    escalation: pace,
    decision: pace,
    news: pace,
    quietFrom: hour,
    quietUntil: hour,
    restDays: yes,
    urgentPasses: yes,
  })
  .refine(({ quietFrom, quietUntil }) => (quietFrom === null) === (quietUntil === null), {
    path: ['quietUntil'],
    error: 'fault:account.quiet-both',
  })
  .refine(({ quietFrom, quietUntil }) => quietFrom === null || quietFrom !== quietUntil, {
    path: ['quietUntil'],
    error: 'fault:account.quiet-same',
  })
