import { z } from 'zod'
import { isDay } from '../calendar.ts'
import { day, filledText, optionalText, requiredNumber, version } from '../forms.ts'
import { itemStates, networks, stages, verdicts } from './platform.ts'

const count = (most: number) => requiredNumber(z.number().int().min(1).max(most))
const page = z.coerce.number().int().min(1).max(100_000).default(1)

export const claimStepForm = z.object({
  unitId: z.uuid(),
  network: z.enum(networks, 'fault:choose'),
  stage: z.enum(stages, 'fault:choose'),
  claimedOn: day,
  note: optionalText(500),
})
export const acceptStepForm = z.object({ stepId: z.uuid() })
export const returnStepForm = z.object({ stepId: z.uuid(), reason: filledText(500) })

export const inventoryForm = z.object({ unitId: z.uuid(), inventory: count(10_000_000) })
export const mountForm = z.object({ unitId: z.uuid(), items: count(10_000_000), on: day })
export const acceptMountForm = z.object({ mountId: z.uuid() })
export const returnMountForm = z.object({ mountId: z.uuid(), reason: filledText(500) })

export const systemForm = z.object({ unitId: z.uuid(), name: filledText(200), foundOn: day })
export const judgeForm = z.object({
  systemId: z.uuid(),
  version,
  verdict: z.enum(verdicts, 'fault:choose'),
  why: filledText(500),
})
export const settleForm = z.object({ systemId: z.uuid(), version, settledOn: day })

export const listItemForm = z.object({
  unitId: z.uuid('fault:choose'),
  title: filledText(200),
  dataElements: count(100_000),
  dueOn: day,
})
export const serveForm = z.object({ itemId: z.uuid(), version, servedOn: day })
export const acceptItemForm = z.object({ itemId: z.uuid() })
export const returnItemForm = z.object({ itemId: z.uuid(), reason: filledText(500) })

/** A month as a browser's month field or a day gives it; kept as its first day. */
const month = z
  .string()
  .transform((text) => (/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text))
  .refine(isDay, 'fault:not-a-day')
  .transform((text) => `${text.slice(0, 7)}-01`)

export const usageForm = z.object({
  itemId: z.uuid(),
  month,
  calls: requiredNumber(z.number().int().min(0).max(2_000_000_000)),
  from: filledText(200),
})

/** `GET /api/v1/connections`: every unit the caller may see, with its stage on both networks. */
export const connectionsQuery = z.object({ programme: z.uuid(), unit: z.uuid().optional() })

/** `GET /api/v1/list-items`: 50 a page. */
export const listItemsQuery = z.object({
  programme: z.uuid(),
  unit: z.uuid().optional(),
  state: z.enum(itemStates).optional(),
  page,
})

export const systemStates = ['unjudged', 'unsettled', 'settled', 'keep'] as const

/** `GET /api/v1/legacy-systems`: 50 a page. */
export const systemsQuery = z.object({
  programme: z.uuid(),
  unit: z.uuid().optional(),
  state: z.enum(systemStates).optional(),
  page,
})
