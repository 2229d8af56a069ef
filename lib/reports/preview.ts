import type { Queryable } from '../../db/open.ts'
import { evidenceOn, loadRecords, type UnitRecords } from '../../db/queries/evidence/load.ts'
import type { Day } from '../calendar.ts'
import { measure } from '../scoring/measure.ts'
import type { Model } from '../scoring/model.ts'
import { scorecard } from '../scoring/score.ts'

/** The unit's goal score, 0-100, as it stands and as it would stand with the report; null where there is none. */
export type Preview = { before: number | null; after: number | null }

type Supposed = { assignmentId: string; percent: number; claimsCompletion: boolean }

/** What a report would do to the goal score (D1), by the very scoring that will measure it. Nothing is stored. */
export async function previewReport(
  read: Queryable,
  programmeId: string,
  unitId: string,
  report: Supposed,
  today: Day,
  model: Model,
): Promise<Preview> {
  const [records] = await loadRecords(read, programmeId, [unitId])
  if (!records) return { before: null, after: null }
  return {
    before: goalScore(records, today, model),
    after: goalScore(withReport(records, report, today), today, model),
  }
}

function goalScore(records: UnitRecords, today: Day, model: Model): number | null {
  const measures = measure(evidenceOn(records, today), today, model)
  return scorecard(measures, model).dimensions.D1.score
}

export function withReport(records: UnitRecords, report: Supposed, today: Day): UnitRecords {
  const { assignmentId, percent, claimsCompletion } = report
  const supposed = {
    id: 'supposed',
    assignmentId,
    forDueOn: null,
    submittedOn: today,
    order: Number.MAX_SAFE_INTEGER,
    percent,
    returnedOn: null,
    acceptedOn: null,
  }
  return {
    ...records,
    reports: [...(records.reports ?? []), supposed],
    assignments: (records.assignments ?? []).map((assignment) =>
      assignment.id === assignmentId && claimsCompletion
        ? { ...assignment, completedOn: assignment.completedOn ?? today }
        : assignment,
    ),
  }
}
