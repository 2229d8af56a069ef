import { z } from 'zod'
import { day, filledText, ids, optionalText, version } from '../forms.ts'
import { unitKinds } from '../units/list.ts'
import { roundScopes } from './round.ts'

const blankToNull = (value: unknown) => (value === '' || value === undefined ? null : value)

const facts = z.object({
  name: filledText(60),
  startsOn: day,
  endsOn: day,
  scope: z.enum(roundScopes),
  /** Goes with the scope of a kind. */
  kind: z.preprocess(blankToNull, z.enum(unitKinds).nullable()),
  /** Goes with the scope chosen one by one. */
  unitIds: ids,
  aim: optionalText(1000),
})

type Scope = Pick<z.infer<typeof facts>, 'scope' | 'kind' | 'unitIds'>

/** A scope says which kind, or which units. */
function checkScope({ scope, kind, unitIds }: Scope, ctx: z.RefinementCtx) {
  const missing =
    scope === 'kind' && !kind ? 'kind' : scope === 'chosen' && unitIds.length === 0 ? 'unitIds' : null
  if (missing) ctx.addIssue({ code: 'custom', path: [missing], message: 'fault:choose' })
}

export const prepareRoundForm = facts.superRefine(checkScope)
export type RoundFacts = z.infer<typeof prepareRoundForm>

export const editRoundForm = facts.extend({ roundId: z.uuid(), version }).superRefine(checkScope)

export const openRoundForm = z.object({ roundId: z.uuid(), version })

export const closeRoundForm = z.object({ roundId: z.uuid(), version, conclusion: filledText(2000) })

/** `GET /api/v1/rounds`: all of them, or one with its teams, plans and coverage. */
export const roundsQuery = z.object({ programme: z.uuid(), round: z.uuid().optional() })
