import type { Queryable } from '../../db/open.ts'
import { listAttachments } from '../../db/queries/attachments.ts'
import { personName } from '../../db/queries/report-pages.ts'
import { findDraft, lastSubmitted, standingReports } from '../../db/queries/reports.ts'
import type { Day } from '../calendar.ts'

/**
 * What the report form starts from, so that it is filled in once: the unit's draft; else a returned report, whole, to
 * be corrected; else the last report's figures and plans, with a new sentence to write.
 */
export async function readStart(read: Queryable, programmeId: string, assignmentId: string, today: Day) {
  const [draft, submitted, standing] = await Promise.all([
    findDraft(read, programmeId, assignmentId),
    lastSubmitted(read, programmeId, assignmentId, today),
    standingReports(read, programmeId, assignmentId, today),
  ])
  const returned = submitted?.returnedOn && submitted.returnedOn <= today ? submitted : null
  const from = draft ?? submitted
  const whole = draft ?? returned
  const files = whole ? await listAttachments(read, programmeId, { reportId: whole.id }) : []
  return {
    start: {
      percent: from?.percent ?? null,
      quantity: from?.quantity ?? null,
      sentence: whole?.sentence ?? '',
      problems: from?.problems ?? '',
      nextStep: from?.nextStep ?? '',
      helpNeeded: from?.helpNeeded ?? '',
      claimsCompletion: whole?.claimsCompletion ?? false,
      files: files.map(({ id, name, bytes }) => ({ id, name, size: bytes })),
    },
    last: submitted && {
      percent: submitted.percent,
      on: submitted.submittedOn ?? today,
      sentence: submitted.sentence,
      waiting: !submitted.acceptedOn && !submitted.returnedOn,
    },
    /** The last report that stands; what the deed compares with. */
    standing: standing[0]?.id ?? null,
    answered: standing.flatMap(({ forDueOn }) => forDueOn ?? []),
    draft: draft && { id: draft.id, version: draft.version, by: await personName(read, draft.writtenBy) },
    returned: returned && !draft ? (returned.returnReason ?? '') : null,
  }
}
