import { z } from 'zod'
import { filledText, ids, optionalNumber, optionalText, percent, version, yes } from '../forms.ts'

const common = {
  assignmentId: z.uuid(),
  quantity: optionalNumber(z.number().min(0)),
  problems: optionalText(1000),
  helpNeeded: optionalText(1000),
  nextStep: optionalText(1000),
  claimsCompletion: yes,
  attachmentIds: ids,
  /** How long the form was worked on; what is no such number is nobody's fault and counts as not measured. */
  secondsSpent: optionalNumber(z.number().int().min(0).max(86_400)).catch(null),
  /** The last report the page was drawn from; 'none' where there was none. Given, a newer one makes the page stale. */
  seenReport: z.union([z.uuid(), z.literal('none')]).optional(),
}

/** What a unit reports: percent 0-100, one sentence of at most 500 characters. */
export const reportForm = z.object({ ...common, percent, sentence: filledText(500) })

/** A draft may be as unfinished as its writer leaves it; only its size is limited. */
export const draftForm = z.object({
  ...common,
  percent: optionalNumber(z.number().min(0).max(100)),
  sentence: optionalText(500),
})

/** The form on the page: one form, two buttons. */
export const writtenForm = z.discriminatedUnion('intent', [
  reportForm.extend({ intent: z.literal('submit') }),
  draftForm.extend({ intent: z.literal('draft') }),
])

export const acceptForm = z.object({ reportId: z.uuid(), version, acceptCompletion: yes })
export const returnForm = z.object({ reportId: z.uuid(), version, reason: filledText(500) })
export const completionForm = z.object({ assignmentId: z.uuid(), version })

export const previewQuery = z.object({
  programmeId: z.uuid(),
  assignmentId: z.uuid(),
  percent,
  claimsCompletion: yes,
})

export type ReportInput = z.output<typeof reportForm>
export type DraftInput = z.output<typeof draftForm>
