import type { z } from 'zod'
import type { Queryable } from '../../db/open.ts'
import { type AssignmentRow, listAssignments } from '../../db/queries/assignments.ts'
import type { SeenUnits } from '../access/seen.ts'
import type { Day } from '../calendar.ts'
import type { assignmentsQuery } from './form.ts'
import { isLate, isOpen, lightOf, reportOwed } from './standing.ts'

const perPage = 50

/** One page of assignments as the REST API gives them, with the total and the page. */
export async function givenAssignments(
  read: Queryable,
  programmeId: string,
  today: Day,
  { unit, state, page }: z.output<typeof assignmentsQuery>,
  seen: SeenUnits,
) {
  const all = await listAssignments(read, programmeId, today, { seen, ...(unit ? { units: [unit] } : {}) })
  const wanted = all.filter((row) => {
    if (!state) return true
    if (state === 'open') return isOpen(row, today)
    if (state === 'late') return isLate(row, today)
    return lightOf(row, today) === state
  })
  return {
    on: today,
    page,
    perPage,
    total: wanted.length,
    assignments: wanted.slice((page - 1) * perPage, page * perPage).map((row) => given(row, today)),
  }
}

function given(row: AssignmentRow, today: Day) {
  const { id, keyTaskId, title, unitId, unitZh, part, weight, startsOn, dueOn, firstDueOn } = row
  return {
    id,
    task: { id: keyTaskId, title },
    unit: { id: unitId, name: unitZh },
    part,
    weight,
    startsOn,
    dueOn,
    firstDueOn,
    completedOn: row.completedOn,
    acceptedOn: row.acceptedOn,
    light: lightOf(row, today),
    reported:
      row.reportedPercent === null
        ? null
        : { percent: row.reportedPercent, on: row.reportedOn, report: row.reportId },
    verified: row.verifiedPercent === null ? null : { percent: row.verifiedPercent, on: row.verifiedOn },
    nextReportOn: reportOwed(row, today)?.dueOn ?? null,
  }
}
