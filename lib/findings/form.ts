import { z } from 'zod'
import { day, filledText, ids, optionalText, version } from '../forms.ts'
import { findingStates } from './finding.ts'

/** The four causes the paper names (§2): 各自为政, 条块分割, 烟囱林立, 信息孤岛. */
export const causes = ['fragmented-rule', 'split-lines', 'silo-systems', 'data-islands'] as const
export type Cause = (typeof causes)[number]

/** 1 slight, 2 serious, 3 grave: the weight with which a finding counts (S2, S3). */
export const severities = [1, 2, 3] as const

/** A fault as it is written down; the same within a visit and on its own. */
export const findingFields = {
  description: filledText(2000),
  basis: optionalText(1000),
  cause: z.enum(causes),
  severity: z.preprocess(
    (value) => (typeof value === 'string' ? Number(value) : value),
    z.literal(severities),
  ),
  dueOn: day,
}

export const findingForm = z.object({
  unitId: z.uuid('fault:choose'),
  ...findingFields,
  attachmentIds: ids,
})

/** The unit's answer to a finding. */
export const rectificationForm = z.object({
  findingId: z.uuid(),
  answer: filledText(5000),
  /** The post that answers for it, and the measures: columns of the ledger. */
  responsible: optionalText(100),
  measures: optionalText(2000),
  attachmentIds: ids,
  version,
})

export const acceptForm = z.object({ rectificationId: z.uuid() })
export const returnForm = z.object({ rectificationId: z.uuid(), reason: filledText(1000) })

export const revisitResults = ['held', 'partly', 'relapsed'] as const
export type RevisitResult = (typeof revisitResults)[number]

/** A later look 回头看; a relapse reopens the finding and needs a new deadline. */
export const revisitForm = z
  .object({
    findingId: z.uuid(),
    on: day,
    result: z.enum(revisitResults),
    note: optionalText(1000),
    dueOn: z.preprocess((value) => (value === '' || value === undefined ? null : value), day.nullable()),
    version,
  })
  .refine(({ result, note }) => result === 'held' || note !== '', { path: ['note'], error: 'fault:blank' })
  .refine(({ result, dueOn }) => result !== 'relapsed' || dueOn !== null, {
    path: ['dueOn'],
    error: 'fault:not-a-day',
  })

/** What is asked of the ledger, on its page and over REST. */
export const ledgerFilter = {
  severity: z.coerce.number().int().min(1).max(3).optional(),
  cause: z.enum(causes).optional(),
  from: day.optional(),
  to: day.optional(),
  reopened: z.literal('1').optional(),
}

/** `GET /api/v1/findings/ledger` */
export const ledgerQuery = z.object({
  programme: z.uuid(),
  unit: z.uuid().optional(),
  visit: z.uuid().optional(),
  state: z.enum([...findingStates, 'all']).default('all'),
  ...ledgerFilter,
})
