import { z } from 'zod'
import { systemStates } from '../../../../lib/platform/form.ts'
import { itemStates } from '../../../../lib/platform/platform.ts'
import { requestStates } from '../../../../lib/requests/request.ts'

/** The addresses of the registry's lists. What makes no sense in them is left aside, never an error. */
const page = z.coerce.number().int().min(1).max(100_000).default(1).catch(1)
const unit = z.uuid().optional().catch(undefined)

export const gridSearch = z.object({ show: z.enum(['waiting', 'none']).optional().catch(undefined), page })
export const systemSearch = z.object({ unit, state: z.enum(systemStates).optional().catch(undefined), page })
export const listSearch = z.object({ unit, state: z.enum(itemStates).optional().catch(undefined), page })
export const requestSearch = z.object({
  unit,
  state: z.enum(requestStates).optional().catch(undefined),
  page,
})

export const size = 50
export const pageOf = (page: number) => ({ from: (page - 1) * size, size })
