import { z } from 'zod'
import { day, filledText, ids, version } from '../forms.ts'
import { boundaries, issueStates } from './issue.ts'

export const raiseIssueForm = z.object({
  title: filledText(200),
  description: filledText(2000),
  boundary: z.enum(boundaries, 'fault:choose'),
  unitIds: ids.refine((chosen) => chosen.length > 0, 'fault:choose'),
  dueOn: day,
})

export const answerIssueForm = z.object({ answerId: z.uuid(), version, answer: filledText(2000) })
export const settleIssueForm = z.object({ issueId: z.uuid(), version, settlement: filledText(2000) })

/** `GET /api/v1/issues`: 50 a page, the open ones first. */
export const issuesQuery = z.object({
  programme: z.uuid(),
  state: z.enum(issueStates).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
