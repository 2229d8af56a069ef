import type { Queryable } from '../../db/open.ts'
import type { Day } from '../calendar.ts'
import { type Board, rescored } from '../measures/board.ts'
import { readBoardOn, recomputeBoard } from '../scorecards/read.ts'
import type { Model } from '../scoring/model.ts'
import type { Spread } from '../scoring/score.ts'
import { constantCodes, constantIn, constantRules } from './constants.ts'

export type Effect = { unitId: string; before: number | null; after: number | null; change: number | null }

/** What a model would do to all units on one day: each total before and after, the largest change first. */
export type Preview = {
  on: Day
  units: Effect[]
  programme: { before: number | null; after: number | null }
  spread: { before: Spread; after: Spread }
}

/**
 * A draft's effect, beside the model it would follow. Other weights need only the kept counts; where a constant changes
 * what is counted, every unit is counted anew from its records. Nothing is stored.
 */
export async function previewModel(
  db: Queryable,
  { programmeId, on, before, after }: { programmeId: string; on: Day; before: Model; after: Model },
): Promise<Preview> {
  const now = await readBoardOn(db, programmeId, on, before)
  const then = countsAlike(before, after)
    ? rescored(now, after)
    : await recomputeBoard(db, programmeId, on, after)
  return { on, ...effects(now, then) }
}

/** Whether two models take the same counts from the records. */
export function countsAlike(one: Model, other: Model): boolean {
  return constantCodes.every((code) => {
    const rule = constantRules[code]
    return !('measures' in rule) || constantIn(one.constants, code) === constantIn(other.constants, code)
  })
}

function effects(now: Board, then: Board): Omit<Preview, 'on'> {
  const units = [...now.units].map(([unitId, { card }]): Effect => {
    const before = card.ecc
    const after = then.units.get(unitId)?.card.ecc ?? null
    return { unitId, before, after, change: before === null || after === null ? null : after - before }
  })
  const size = ({ change }: Effect) => (change === null ? -1 : Math.abs(change))
  return {
    units: units.sort((a, b) => size(b) - size(a) || a.unitId.localeCompare(b.unitId)),
    programme: { before: now.programme.card.ecc, after: then.programme.card.ecc },
    spread: { before: now.spread, after: then.spread },
  }
}
