import { z } from 'zod'
import { day, ids, optionalText, version } from '../forms.ts'
import { letterStates } from './letter.ts'

export const issueLettersForm = z.object({
  unitIds: ids.refine((list) => list.length > 0, 'fault:choose'),
  dueOn: day,
  rights: optionalText(4000),
  consequences: optionalText(4000),
})

export const signLetterForm = z.object({
  letterId: z.uuid(),
  version,
  typedName: optionalText(60),
  attachmentIds: ids,
})

/** `GET /api/v1/letters`: 50 a page. */
export const lettersQuery = z.object({
  programme: z.uuid(),
  unit: z.uuid().optional(),
  state: z.enum(letterStates).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
