import { z } from 'zod'
import { day, filledText, ids, optionalDay, optionalText, version, yes } from '../forms.ts'
import { isDocumentNumber, issuersOf, policyFunctions, writtenNumber } from './policy.ts'

const number = z
  .string()
  .default('')
  .transform(writtenNumber)
  .pipe(z.string().max(60))
  .refine((text) => text === '' || isDocumentNumber(text), 'fault:document-number')
  .transform((text) => text || null)

const list = (value: unknown) =>
  value === undefined || value === null || value === '' ? [] : Array.isArray(value) ? value : [value]

const issuers = z
  .preprocess((value) => (Array.isArray(value) ? value.join('\n') : value), z.string().max(1000))
  .transform(issuersOf)
  .pipe(z.array(z.string().max(100)).min(1, 'fault:blank').max(30))

const policyFields = {
  number,
  title: filledText(300),
  titleEn: optionalText(300),
  issuers,
  functions: z.preprocess(list, z.array(z.enum(policyFunctions, 'fault:choose')).min(1).max(7)),
  signedOn: optionalDay,
  publishedOn: optionalDay,
  inForceFrom: optionalDay,
  inForceUntil: optionalDay,
  binding: yes,
  receiptDueOn: optionalDay,
  planDueOn: optionalDay,
  summary: optionalText(4000),
}

export const policyForm = z.object(policyFields)
export type PolicyForm = z.output<typeof policyForm>

export const changePolicyForm = z.object({ policyId: z.uuid(), version, ...policyFields })

export const withdrawForm = z.object({ policyId: z.uuid(), version, reason: filledText(500) })

const clauseFields = {
  label: optionalText(60),
  wording: filledText(4000),
  keyTaskIds: ids,
  /** None named: the clause binds every unit. */
  unitIds: ids,
}

export const clauseForm = z.object({ policyId: z.uuid(), ...clauseFields })
export type ClauseForm = z.output<typeof clauseForm>
export const changeClauseForm = z.object({ clauseId: z.uuid(), ...clauseFields })

export const receiptForm = z.object({ policyId: z.uuid(), unitId: z.uuid() })

export const localPlanForm = z.object({
  policyId: z.uuid(),
  unitId: z.uuid(),
  title: filledText(300),
  number,
  issuedOn: day,
  attachmentIds: ids,
})

/** `GET /api/v1/policies`: 50 a page. */
export const policiesQuery = z.object({
  programme: z.uuid(),
  function: z.enum(policyFunctions).optional(),
  binding: z.enum(['yes', 'no']).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

/** `GET /api/v1/receipts`: how each unit stands under a binding document. */
export const receiptsQuery = z.object({
  programme: z.uuid(),
  policy: z.uuid(),
  state: z.enum(['late']).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
