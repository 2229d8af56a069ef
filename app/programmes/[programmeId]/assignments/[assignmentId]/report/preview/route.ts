import { findToReport } from '../../../../../../../db/queries/report-pages.ts'
import { get } from '../../../../../../../lib/access/endpoint.ts'
import { modelOn } from '../../../../../../../lib/models/model.ts'
import { previewQuery } from '../../../../../../../lib/reports/form.ts'
import { previewReport } from '../../../../../../../lib/reports/preview.ts'

export const dynamic = 'force-dynamic'

/** The goal score before and after a report that is still being written. */
export const GET = get(
  {
    may: 'report.submit',
    query: previewQuery,
    programmeOf: async (_, { programmeId }) => programmeId,
    on: (read, { programmeId, assignmentId }) => findToReport(read, programmeId, assignmentId),
  },
  ({ read, programme, subject, query, today }) =>
    previewReport(read, programme.id, subject.unitId, query, today, modelOn(programme, today)),
)
