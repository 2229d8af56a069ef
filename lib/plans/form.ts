import { z } from 'zod'
import { day, filledText, ids, version, yes } from '../forms.ts'
import { methods } from '../visits/methods.ts'
import { withRows } from '../visits/rows.ts'

const visit = { method: z.enum(methods), plannedOn: day, memberIds: ids }

export const planVisitForm = z.object({ roundId: z.uuid(), unitId: z.uuid('fault:choose'), ...visit })

export const movePlanForm = z.object({ planId: z.uuid(), version, ...visit })

export const dropPlanForm = z.object({ planId: z.uuid(), version, reason: filledText(500) })

/** A proposal counts when it is taken; what was not taken need not make sense. */
const proposal = z.preprocess(
  (row) => (yes.safeParse((row as { take?: unknown } | null)?.take).data ? row : null),
  z.object({ take: yes, unitId: z.uuid(), ...visit }).nullable(),
)

/** "Fill the gaps" confirmed: the proposals taken, each with its day, method and people as a person left them. */
export const confirmProposalsForm = z.preprocess(
  withRows('proposals'),
  z.object({ roundId: z.uuid(), proposals: z.array(proposal).max(500).default([]) }),
)

/** `GET /api/v1/plans`: of a round, with what is proposed to fill its gaps. */
export const plansQuery = z.object({ programme: z.uuid(), round: z.uuid() })
