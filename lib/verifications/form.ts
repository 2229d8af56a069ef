import { z } from 'zod'
import { day, filledText, optionalNumber, optionalText, percent } from '../forms.ts'

export const verificationForm = z.object({
  assignmentId: z.uuid(),
  percent,
  basis: filledText(1000),
  verifiedOn: day,
})

/** One assignment verified within a visit, as a program sends it. */
export const verificationRow = z.object({ assignmentId: z.uuid(), percent, basis: filledText(1000) })

/** The same in the form: both boxes empty means that it was not looked at. */
const box = z
  .object({ percent: optionalNumber(z.number().min(0).max(100)), basis: optionalText(1000) })
  .refine(({ percent, basis }) => percent === null || basis !== '', { path: ['basis'], error: 'fault:blank' })
  .refine(({ percent, basis }) => basis === '' || percent !== null, {
    path: ['percent'],
    error: 'fault:not-a-number',
  })

/** A program sends a list. The form names its boxes by assignment, so that they outlive another choice of unit. */
function byAssignment(value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? {}
  return Object.fromEntries(value.map((row) => [row?.assignmentId, row]))
}

export const verificationRows = z
  .preprocess(byAssignment, z.record(z.uuid(), box))
  .transform((boxes) =>
    Object.entries(boxes).flatMap(([assignmentId, { percent, basis }]) =>
      percent === null ? [] : [{ assignmentId, percent, basis }],
    ),
  )

/** `2017-10` */
export const monthForm = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'fault:not-a-month')

export const confirmRechecksForm = z.object({ month: monthForm })

/** `GET /api/v1/rechecks`: one month's draw. */
export const rechecksQuery = z.object({ programme: z.uuid(), month: monthForm.optional() })
