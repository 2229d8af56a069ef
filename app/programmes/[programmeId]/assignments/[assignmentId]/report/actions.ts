'use server'

import { action } from '../../../../../../lib/access/action.ts'
import { writeReportDeed } from '../../../../../../lib/reports/deeds.ts'

/** Submitted: to the assignment, where the report now stands. A draft: on with the form. */
export const writeReport = action(writeReportDeed, ({ kind, assignmentId }, { programmeId, keep }) => {
  const forget = new URLSearchParams({ forget: String(keep ?? '') })
  const assignment = `/programmes/${programmeId}/assignments/${assignmentId}`
  return kind === 'draft'
    ? `${assignment}/report?said=report.drafted&${forget}`
    : `${assignment}?said=report.submitted&${forget}`
})
