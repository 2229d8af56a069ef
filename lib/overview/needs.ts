import type { Actor } from '../access/actor.ts'
import { type Board, type Measured, tallyOf } from '../measures/board.ts'
import type { TallyCode } from '../scoring/tallies.ts'

/** Something that waits for this person: how many, and where (within the programme) one acts on it. */
export type Need = { key: string; count: number; path: string; tally: TallyCode | null }

type Kind = Omit<Need, 'count'> & { tally: TallyCode }

const waits: Record<string, Kind[]> = {
  leading: [
    { key: 'severeOverdue', tally: 'severeOverdue', path: '/findings?state=overdue&severity=3' },
    { key: 'overdueFindings', tally: 'overdueFindings', path: '/findings?state=overdue' },
  ],
  promotion: [
    { key: 'awaitingReports', tally: 'awaitingReports', path: '/review' },
    { key: 'claimed', tally: 'claimed', path: '/review' },
    { key: 'overdue', tally: 'overdue', path: '/units?light=red' },
  ],
  supervision: [
    { key: 'answeredFindings', tally: 'answeredFindings', path: '/findings?state=answered' },
    { key: 'overdueFindings', tally: 'overdueFindings', path: '/findings?state=overdue' },
  ],
  technical: [{ key: 'overdue', tally: 'overdue', path: '/units?light=red' }],
  advisory: [{ key: 'overdue', tally: 'overdue', path: '/units?light=red' }],
  unit: [
    { key: 'ownOverdue', tally: 'overdue', path: '/work' },
    { key: 'ownFindings', tally: 'openFindings', path: '/findings' },
  ],
}

/** What waits for this person, by the seats held; a unit's people see their own unit's. Counted from measures alone. */
export function needsOf(actor: Pick<Actor, 'seats'>, board: Board): Need[] {
  const needs = new Map<string, Need>()
  for (const { group, unitId } of actor.seats) {
    const own = unitId ? board.units.get(unitId) : board.programme
    for (const kind of waits[unitId ? 'unit' : (group ?? '')] ?? []) add(needs, kind, own)
    if (group === 'leading') add(needs, redUnits, board.programme, unitsBehind(board))
  }
  return [...needs.values()]
}

const redUnits = { key: 'redUnits', tally: null, path: '/units?light=red' }

function add(
  needs: Map<string, Need>,
  { key, tally, path }: Omit<Need, 'count'>,
  of: Measured | undefined,
  counted?: number,
) {
  if (needs.has(key) || !of) return
  needs.set(key, { key, path, tally, count: counted ?? (tally ? tallyOf(of.tallies, tally).numerator : 0) })
}

/** Units with at least one red assignment. */
export function unitsBehind(board: Board): number {
  return [...board.units.values()].filter(({ tallies }) => tallyOf(tallies, 'light.red').numerator > 0).length
}
