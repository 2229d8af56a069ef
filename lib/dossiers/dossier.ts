import type { Queryable } from '../../db/open.ts'
import { listActions } from '../../db/queries/actions.ts'
import { type AssignmentRow, listAssignments } from '../../db/queries/assignments.ts'
import { listFindings } from '../../db/queries/finding-lists.ts'
import { listLetters } from '../../db/queries/letters.ts'
import { sumLocalVisits } from '../../db/queries/local-visits.ts'
import { plansAhead } from '../../db/queries/plans.ts'
import { listStations } from '../../db/queries/stations.ts'
import { peopleOfUnit } from '../../db/queries/unit-pages.ts'
import type { UnitRow } from '../../db/queries/units.ts'
import { listVisits } from '../../db/queries/visits.ts'
import type { Scene } from '../access/scene.ts'
import { isLate } from '../assignments/standing.ts'
import { type Day, workdaysBetween } from '../calendar.ts'
import { numbersOf } from '../live/numbers.ts'
import { type Measured, readBoard, tallyOf } from '../measures/board.ts'
import { modelOn } from '../models/model.ts'

/** Everything on one page about a unit; what a supervisor takes along. Percents are 0..100, shares 0..1. */
export type Dossier = Awaited<ReturnType<typeof readDossier>>

const visitsShown = 5

/** 单位档案: who, the scorecard in brief, what is open and late, what was said and promised, and what is planned. */
export async function readDossier(
  read: Queryable,
  { programme, today }: Pick<Scene, 'programme' | 'today'>,
  unit: UnitRow,
) {
  const only = [unit.id]
  const first = (size: number) => ({ from: 0, size })
  const [board, people, findings, open, visits, letters, promises, local, stations, planned] =
    await Promise.all([
      readBoard(read, programme.id, modelOn(programme, today)),
      peopleOfUnit(read, programme.id, unit.id, today),
      listFindings(
        read,
        programme.id,
        today,
        { units: only, unitId: unit.id, state: 'open' },
        { sort: { by: 'due', down: false }, ...first(50) },
      ),
      listAssignments(read, programme.id, today, { seen: only, open: true, limit: 100 }),
      listVisits(read, programme.id, { units: only, unitId: unit.id, to: today }, first(visitsShown)),
      listLetters(read, programme.id, today, { seen: only }, first(10)),
      listActions(read, programme.id, today, { seen: only, owed: true }, first(30)),
      sumLocalVisits(read, programme.id, today, { seen: only }),
      listStations(read, programme.id, today, { seen: only }),
      plansAhead(read, programme.id, unit.id),
    ])
  const measured = board.units.get(unit.id)
  return {
    programme: { id: programme.id, nameZh: programme.nameZh, nameEn: programme.nameEn },
    on: today,
    unit: namesOf(unit),
    people,
    scorecard: measured ? brief(measured) : null,
    findings,
    assignments: open.map((row) => assignmentOf(row, today)),
    visits,
    letters: letters.rows,
    promises,
    localVisits: local[0] ?? null,
    stations,
    planned,
  }
}

function namesOf({ id, organisationId, kind, nameZh, nameEn, shortZh, shortEn, joinedOn }: UnitRow) {
  return { id, organisationId, kind, nameZh, nameEn, shortZh, shortEn, joinedOn }
}

/** The six scores with their sum, and how much of the work is said to be done beside how much is verified. */
function brief(measured: Measured) {
  const share = (code: 'reported' | 'verified') => {
    const { numerator, denominator } = tallyOf(measured.tallies, code)
    return denominator > 0 ? numerator / denominator : null
  }
  return { ...numbersOf(measured), reported: share('reported'), verified: share('verified') }
}

/** An assignment that is not closed, with its days over and both percents. */
function assignmentOf(row: AssignmentRow, today: Day) {
  const { id, title, titleEn, part, dueOn, reportedPercent, reportedOn, verifiedPercent, verifiedOn } = row
  const late = isLate(row, today)
  return {
    id,
    title,
    titleEn,
    part,
    dueOn,
    late,
    workdaysOver: late ? workdaysBetween(dueOn, today) : 0,
    reported: reportedPercent === null ? null : { percent: reportedPercent, on: reportedOn },
    verified: verifiedPercent === null ? null : { percent: verifiedPercent, on: verifiedOn },
  }
}
