import { z } from 'zod'
import { findingSorts } from '../../../../db/queries/finding-lists.ts'
import { findingStates } from '../../../../lib/findings/finding.ts'
import { ledgerFilter } from '../../../../lib/findings/form.ts'

/** The ledger's address. What makes no sense in it is left aside, never an error. */
export const ledgerSearch = z.object({
  unit: z.uuid().optional().catch(undefined),
  state: z
    .enum([...findingStates, 'all'])
    .default('open')
    .catch('open'),
  visit: z.uuid().optional().catch(undefined),
  severity: ledgerFilter.severity.catch(undefined),
  cause: ledgerFilter.cause.catch(undefined),
  from: ledgerFilter.from.catch(undefined),
  to: ledgerFilter.to.catch(undefined),
  reopened: ledgerFilter.reopened.catch(undefined),
  sort: z.enum(findingSorts).default('due').catch('due'),
  down: z.literal('1').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
  all: z.literal('1').optional().catch(undefined),
})
export type LedgerSearch = z.infer<typeof ledgerSearch>

/** The same address with something changed; what stands at its usual value is left out. */
export function addressOf(base: string, values: Record<string, string | number | undefined>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== '') query.set(name, String(value))
  return query.size > 0 ? `${base}?${query}` : base
}
