import type { Queryable } from '../../db/open.ts'
import { evidenceOn, loadRecords } from '../../db/queries/evidence/load.ts'
import { type Moved, movedBetween } from '../../db/queries/why.ts'
import type { SeenUnits } from '../access/seen.ts'
import type { Day } from '../calendar.ts'
import type { Board } from '../measures/board.ts'
import { type Proof, prove } from '../scoring/measure.ts'
import { type Model, type PartCode, partCodes } from '../scoring/model.ts'
import { type Item, type Ref, ratio } from '../scoring/part.ts'
import { type Scorecard, scorecard } from '../scoring/score.ts'
import { type Move, why } from '../scoring/why.ts'
import { recordOf } from './records.ts'

/** A record as it counted on the earlier day and on the later; null where it did not count at all. */
export type ItemMove = {
  item: Item
  from: Item | null
  to: Item | null
  /** What it did to the numerator, less what its denominator would have brought at the part's middle value. */
  effect: number
  /** The events between the days that concern it, the newest first; none: only time has passed. */
  events: Moved[]
}

export type PartWhy = Move & { items: ItemMove[] }

/** `rescored`: the earlier day under the later day's model. From `before` to it only the model has changed. */
export type UnitWhy = { before: Scorecard; rescored: Scorecard; after: Scorecard; parts: PartWhy[] }

/**
 * Why a unit's score moved between two days (design: Time): the parts in order of effect, for each the records that
 * came to count otherwise and the events about them. `null`: there is no such unit.
 */
export async function readUnitWhy(
  db: Queryable,
  { programmeId, unitId, from, to, model, modelThen = model }: Between & { unitId: string },
): Promise<UnitWhy | null> {
  const [records] = await loadRecords(db, programmeId, [unitId])
  if (!records) return null
  const earlier = evidenceOn(records, from)
  const [then, now] = [proofsOn(earlier, from, model), proofsOn(evidenceOn(records, to), to, model)]
  const [rescored, after] = [scorecard([...then.values()], model), scorecard([...now.values()], model)]
  const before =
    modelThen === model ? rescored : scorecard([...proofsOn(earlier, from, modelThen).values()], modelThen)
  const events = await movedBetween(db, programmeId, unitId, from, to)
  const parts = why(rescored, after, model).map((move) => ({
    ...move,
    items: itemMoves(then.get(move.part)!, now.get(move.part)!).map((moved) => ({
      ...moved,
      events: eventsAbout(moved.item, move.part, events),
    })),
  }))
  return { before, rescored, after, parts }
}

/** `modelThen`: in force on the earlier day, where it is not the later one's. */
export type Between = { programmeId: string; from: Day; to: Day; model: Model; modelThen?: Model }

type Evidence = Parameters<typeof prove>[0]

const proofsOn = (evidence: Evidence, on: Day, model: Model) =>
  new Map(partCodes.map((part) => [part, prove(evidence, on, model, part)]))

const keyOf = ({ kind, id }: Ref) => `${kind}/${id}`

/** The records that count otherwise in the later proof, the largest effect first. */
export function itemMoves(before: Proof, after: Proof): Omit<ItemMove, 'events'>[] {
  const then = new Map(before.items.map((item) => [keyOf(item), item]))
  const now = new Map(after.items.map((item) => [keyOf(item), item]))
  const middle = ((ratio(before) ?? ratio(after) ?? 0) + (ratio(after) ?? ratio(before) ?? 0)) / 2
  return [...new Set([...now.keys(), ...then.keys()])]
    .flatMap((key) => {
      const [from, to] = [then.get(key) ?? null, now.get(key) ?? null]
      const numerator = (to?.numerator ?? 0) - (from?.numerator ?? 0)
      const denominator = (to?.denominator ?? 0) - (from?.denominator ?? 0)
      if (numerator === 0 && denominator === 0) return []
      return [{ item: (to ?? from) as Item, from, to, effect: numerator - middle * denominator }]
    })
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || keyOf(a.item).localeCompare(keyOf(b.item)))
}

/** An assignment feeds several parts; what each of them reads of it is told by these kinds of records alone. */
const readsOnly: Partial<Record<PartCode, readonly string[]>> = {
  G1: ['assignment', 'task'],
  G2: ['assignment', 'task', 'report'],
  G3: ['assignment', 'task'],
  P1: ['assignment', 'task', 'document', 'clause'],
  S1: ['report'],
}

function eventsAbout(item: Item, part: PartCode, events: readonly Moved[]): Moved[] {
  const ids = [recordOf(item).id, ...(item.basis ? [item.basis.id] : [])]
  const kinds = readsOnly[part]
  return events.filter(
    (event) => (!kinds || kinds.includes(event.recordKind)) && event.concerns.some((id) => ids.includes(id)),
  )
}

export type UnitShare = { unitId: string; from: number | null; to: number | null; effect: number }

/** Which units moved one part of the programme, the largest effect first; only those that may be listed. */
export function unitShares(before: Board, after: Board, part: PartCode, listed: SeenUnits): UnitShare[] {
  const measureIn = (board: Board, unitId: string) =>
    board.units.get(unitId)?.measures.find((measure) => measure.part === part)
  const wholeIn = (board: Board) => ratio(board.programme.measures.find((measure) => measure.part === part)!)
  const [first, last] = [wholeIn(before), wholeIn(after)]
  const middle = ((first ?? last ?? 0) + (last ?? first ?? 0)) / 2
  return [...after.units.keys()]
    .filter((unitId) => listed === 'all' || listed.includes(unitId))
    .flatMap((unitId) => {
      const [then, now] = [measureIn(before, unitId), measureIn(after, unitId)]
      const numerator = (now?.numerator ?? 0) - (then?.numerator ?? 0)
      const denominator = (now?.denominator ?? 0) - (then?.denominator ?? 0)
      if (numerator === 0 && denominator === 0) return []
      const effect = numerator - middle * denominator
      return [{ unitId, from: then ? ratio(then) : null, to: now ? ratio(now) : null, effect }]
    })
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || a.unitId.localeCompare(b.unitId))
}
