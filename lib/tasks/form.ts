import { z } from 'zod'
import { day, filledText, ids, optionalNumber, optionalText, requiredNumber, version } from '../forms.ts'

const reportEvery = optionalNumber(z.number().int().min(1).max(250))
const evidenceRequired = z.enum(['never', 'completion', 'always']).default('completion')

/** What every unit's share of the work is asked for; the same in issuing a task and in editing an assignment. */
export const planFields = {
  target: optionalText(500),
  targetQuantity: optionalNumber(z.number().gt(0, 'fault:not-positive').max(1e12)),
  measureUnit: optionalText(20),
  baselineQuantity: optionalNumber(z.number().min(0).max(1e12)),
  namedPerson: optionalText(60),
  weight: requiredNumber(z.number().gt(0, 'fault:not-positive').max(100)),
  reportEvery,
  evidenceRequired,
}

export const issueForm = z.object({
  title: filledText(200),
  titleEn: optionalText(200),
  content: optionalText(2000),
  stageId: z.uuid('fault:choose'),
  dueOn: day,
  ...planFields,
  unitIds: ids.refine((list) => list.length > 0, 'fault:choose'),
  /** Why it is issued although units carry the same already; needed only then. */
  repeatReason: optionalText(300),
})
export type IssueForm = z.output<typeof issueForm>

export const taskForm = z.object({
  taskId: z.uuid(),
  version,
  title: filledText(200),
  titleEn: optionalText(200),
  content: optionalText(2000),
  stageId: z.uuid('fault:choose'),
  dueOn: day,
  reason: optionalText(500),
})
export type TaskForm = z.output<typeof taskForm>
