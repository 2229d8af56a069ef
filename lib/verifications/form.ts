import { z } from 'zod'
import { day, filledText, optionalNumber, optionalText, percent } from '../forms.ts'

export const verificationForm = z.object({
  assignmentId: z.uuid(),
  percent,
  basis: filledText(1000),
  verifiedOn: day,
})

type Row = { assignmentId: string; percent: number | null; basis: string }

/** One assignment's row within the visit form: both boxes empty means that it was not looked at. */
const row = z
  .object({
    assignmentId: z.uuid(),
    percent: optionalNumber(z.number().min(0).max(100)),
    basis: optionalText(1000),
  })
  .refine((row) => row.percent === null || row.basis !== '', { path: ['basis'], error: 'fault:blank' })
  .refine((row) => row.basis === '' || row.percent !== null, {
    path: ['percent'],
    error: 'fault:not-a-number',
  })

const isFilled = (row: Row): row is Row & { percent: number } => row.percent !== null

export const verificationRows = z
  .array(row)
  .max(200)
  .default([])
  .transform((rows) => rows.filter(isFilled))
