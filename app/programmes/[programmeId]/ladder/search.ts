import { z } from 'zod'
import { groups } from '../../../../lib/access/actor.ts'
import { dutyKinds } from '../../../../lib/ladder/duty.ts'
import { clockRungs } from '../../../../lib/ladder/rung.ts'

/** The board's address. What makes no sense in it is left aside, never an error. */
export const ladderSearch = z.object({
  list: z.enum(['late', 'before', 'all']).default('late').catch('late'),
  rung: z.enum(clockRungs).optional().catch(undefined),
  kind: z.enum(dutyKinds).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  group: z.enum(groups).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})
export type LadderSearch = z.infer<typeof ladderSearch>

/** The same address with something changed; what stands at its usual value is left out. */
export function addressOf(base: string, { list, page, ...rest }: Partial<LadderSearch>): string {
  const query = new URLSearchParams()
  const said = { ...rest, list: list === 'late' ? undefined : list, page: page === 1 ? undefined : page }
  for (const [name, value] of Object.entries(said)) if (value !== undefined) query.set(name, String(value))
  if (query.size === 0) return base
  return `${base}${base.includes('?') ? '&' : '?'}${query}`
}
