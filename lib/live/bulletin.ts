import type { Queryable } from '../../db/open.ts'
import type { Announcement } from '../../db/queries/announcements.ts'
import { type Happening, happeningsOf } from '../../db/queries/happenings.ts'
import { unreadOf } from '../../db/queries/notices.ts'
import { findProgramme } from '../../db/queries/programmes.ts'
import { dayInShanghai } from '../calendar.ts'
import { type Board, readBoard } from '../measures/board.ts'
import { modelOn } from '../models/model.ts'
import { numbersOf, type ProgrammeNumbers, programmeNumbers, type UnitNumbers } from './numbers.ts'

/** What open pages are sent after a commit: the numbers themselves, so that nobody has to ask again. */
export type Bulletin = {
  lastEventId: number
  scores: { eventId: number; at: string; units: UnitNumbers[]; programme: ProgrammeNumbers } | null
  happened: Happening[]
  /** Unread notices by person, for those told something. */
  unread: Map<string, number>
}

/** Reads once what every viewer of the programme is then sent. `people`: those with a page open. */
export async function readBulletin(
  db: Queryable,
  heard: Announcement,
  people: readonly string[],
): Promise<Bulletin> {
  const told = heard.personIds === 'all' ? people : heard.personIds.filter((id) => people.includes(id))
  const moved = heard.unitIds === 'all' || heard.unitIds.length > 0
  const [board, happened, unread] = await Promise.all([
    moved ? boardOfToday(db, heard.programmeId) : null,
    Array.isArray(heard.eventIds) ? happeningsOf(db, heard.programmeId, heard.eventIds) : [],
    unreadOf(db, told),
  ])
  for (const person of told) if (!unread.has(person)) unread.set(person, 0)
  const lastEventId = Math.max(0, ...(Array.isArray(heard.eventIds) ? heard.eventIds : []))
  return { lastEventId, scores: board && scoresOf(board, heard.unitIds, lastEventId), happened, unread }
}

/** By the model in force on the programme's own today: the commit that is told may have published it. */
async function boardOfToday(db: Queryable, programmeId: string): Promise<Board | null> {
  const programme = await findProgramme(db, programmeId)
  const today = programme?.exampleDay ?? dayInShanghai(new Date())
  return programme && readBoard(db, programmeId, modelOn(programme, today))
}

export function scoresOf(board: Board, unitIds: string[] | 'all', eventId: number): Bulletin['scores'] {
  const chosen = unitIds === 'all' ? [...board.units.keys()] : unitIds
  return {
    eventId,
    at: new Date().toISOString(),
    units: chosen.flatMap((unitId) => {
      const unit = board.units.get(unitId)
      return unit ? [{ unitId, ...numbersOf(unit) }] : []
    }),
    programme: programmeNumbers(board),
  }
}
