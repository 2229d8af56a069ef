import { z } from 'zod'
import { filledText, optionalNumber, optionalText, requiredNumber, version } from '../forms.ts'
import { resourceKinds } from './resource.ts'

const amount = z.number().min(0).max(1e12)

export const commitResourceForm = z.object({
  assignmentId: z.uuid(),
  kind: z.enum(resourceKinds, 'fault:choose'),
  committed: requiredNumber(amount),
  /** Left out: nothing yet. */
  supplied: optionalNumber(amount),
  measureUnit: filledText(20),
  note: optionalText(500),
})

export const supplyResourceForm = z.object({
  resourceId: z.uuid(),
  version,
  committed: requiredNumber(amount),
  supplied: requiredNumber(amount),
})
