'use server'

import { action } from '../../../../lib/access/action.ts'
import { queuePath } from '../../../../lib/reports/queue.ts'
import {
  acceptCompletionDeed,
  acceptReportDeed,
  returnReportDeed,
} from '../../../../lib/reports/review-deeds.ts'

type Entries = Record<string, string | string[]>

/** Back to the queue as it was filtered, or to the report. */
function back({ programmeId, queue, keep }: Entries, reportId: string, said: string): string {
  const more = new URLSearchParams({ said, ...(typeof keep === 'string' ? { forget: keep } : {}) })
  if (typeof queue === 'string') return queuePath(String(programmeId), queue, more)
  return `/programmes/${programmeId}/reports/${reportId}?${more}`
}

export const acceptReport = action(acceptReportDeed, ({ id, completionAccepted }, entries) =>
  back(entries, id, completionAccepted ? 'completion.accepted' : 'report.accepted'),
)

export const returnReport = action(returnReportDeed, ({ id }, entries) =>
  back(entries, id, 'report.returned'),
)

export const acceptCompletion = action(
  acceptCompletionDeed,
  ({ assignmentId }, { programmeId }) =>
    `/programmes/${programmeId}/assignments/${assignmentId}?said=completion.accepted`,
)
