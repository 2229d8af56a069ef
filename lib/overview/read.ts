import type { Queryable } from '../../db/open.ts'
import { countStops } from '../../db/queries/burden.ts'
import { type Happening, recentHappenings } from '../../db/queries/happenings.ts'
import {
  type CurvePoint,
  countDues,
  nextDuties,
  type OwnDuty,
  readCurve,
  readScoresBy,
} from '../../db/queries/overview.ts'
import { listCheckpoints, listStages } from '../../db/queries/programmes.ts'
import { nothingUndecided, readUndecided, type Undecided } from '../../db/queries/undecided.ts'
import { listUnits, type UnitRow } from '../../db/queries/units.ts'
import type { SeenUnits } from '../access/seen.ts'
import { addDays, type Day, weekdayOf } from '../calendar.ts'
import type { Decides } from '../ladder/decides.ts'
import { type Board, readBoard } from '../measures/board.ts'
import type { Model } from '../scoring/model.ts'
import { burdenDays } from '../scoring/tallies.ts'

export type OverviewData = {
  board: Board
  units: UnitRow[]
  stages: Awaited<ReturnType<typeof listStages>>
  checkpoints: Awaited<ReturnType<typeof listCheckpoints>>
  curve: CurvePoint[]
  /** The Friday "since last week" is counted from, and every unit's scores frozen that day (the programme's under its id). */
  friday: Day
  frozen: Map<string, Record<string, number | null>>
  dues: Map<Day, number>
  recent: Happening[]
  duties: OwnDuty[]
  undecided: Undecided
  /** Requests for the same figure that were stopped in the last thirty days. */
  stops: number
}

/** The last Friday before today: what an officer on Monday compares with. */
export function lastFriday(today: Day): Day {
  return addDays(today, -(((weekdayOf(today) + 1) % 7) + 1))
}

/** The Monday-to-Sunday fortnight that begins with today's week, today and later only. */
export function fortnight(today: Day): Day[] {
  const end = addDays(today, 14 - weekdayOf(today))
  const days: Day[] = []
  for (let day = today; day <= end; day = addDays(day, 1)) days.push(day)
  return days
}

export type Reader = {
  programmeId: string
  today: Day
  /** Whose records may be listed. */
  seen: SeenUnits
  /** Whether the programme's totals over all units may be counted, as an observer's. */
  countsAll: boolean
  model: Model
  /** What the reader decides; left out where nobody in particular reads. */
  decides?: Decides
}

/** How many of the newest events the overview lists. */
export const recentCount = 12
/** How many decisions that wait are listed, of each kind. */
const decisionsShown = 2

/**
 * All the overview shows, in one burst of queries. Every one of them is bounded by units, days or a limit: none
 * reads more as records accumulate.
 */
export async function readOverview(
  db: Queryable,
  { programmeId, today, seen, countsAll, model, decides }: Reader,
): Promise<OverviewData> {
  const friday = lastFriday(today)
  const own = seen === 'all' ? null : seen
  const [board, units, stages, checkpoints, curve, frozen, dues, recent, duties, stops, undecided] =
    await Promise.all([
      readBoard(db, programmeId, model),
      listUnits(db, programmeId),
      listStages(db, programmeId),
      listCheckpoints(db, programmeId),
      readCurve(db, programmeId, today),
      readScoresBy(db, programmeId, friday),
      countDues(db, programmeId, fortnight(today), countsAll ? null : own),
      own && own.length === 0
        ? []
        : recentHappenings(db, programmeId, { limit: recentCount, ...(own ? { units: own } : {}) }),
      own?.[0] ? nextDuties(db, programmeId, own[0], 4) : [],
      countStops(db, programmeId, addDays(today, -burdenDays), today),
      decides ? readUndecided(db, programmeId, today, decides, decisionsShown) : nothingUndecided,
    ])
  return { board, units, stages, checkpoints, curve, friday, frozen, dues, recent, duties, stops, undecided }
}
