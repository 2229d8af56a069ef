import { z } from 'zod'
import { day, optionalText, version } from '../forms.ts'
import { lights } from '../scoring/tallies.ts'
import { planFields } from '../tasks/form.ts'

export const assignmentForm = z.object({
  assignmentId: z.uuid(),
  version,
  ...planFields,
  startsOn: day,
  dueOn: day,
  reason: optionalText(500),
})
export type AssignmentForm = z.output<typeof assignmentForm>

/** `GET /api/v1/assignments`. `state` is a light or `open`; 50 a page. */
export const assignmentsQuery = z.object({
  programme: z.uuid(),
  unit: z.uuid().optional(),
  state: z.enum(['open', 'late', ...(lights as [string, ...string[]])]).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
