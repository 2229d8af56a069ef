import type { Board } from '../measures/board.ts'
import { type RankBand, rankBands } from '../scoring/bands.ts'
import type { Model } from '../scoring/model.ts'
import { quantile } from '../scoring/score.ts'

export type Compared = RankBand & { ecc: number }

export type Group = {
  kind: string
  /** In the order of the better end of their bands. */
  rows: Compared[]
  median: number
  /** Units of the kind left out: without a total, or with too little evidence. */
  leftOut: number
}

/** Fewer than this are no group to stand in. */
const fewest = 3

/**
 * Units compared among their like only (design: Aggregates): the same kind of organisation, with a total and enough
 * evidence; each with the band its rank stays in over 1,000 draws of the weights, the same at every reading.
 */
export function compareLike(
  board: Board,
  units: readonly { id: string; kind: string }[],
  model: Model,
): Group[] {
  return [...new Set(units.map(({ kind }) => kind))].flatMap((kind) => {
    const like = units.filter((unit) => unit.kind === kind)
    const enough = like.flatMap(({ id }) => {
      const card = board.units.get(id)?.card
      const known = card && card.ecc !== null && card.completeness >= model.constants.leastCompleteness
      return known ? [{ unitId: id, card }] : []
    })
    if (enough.length < fewest) return []
    const ecc = new Map(enough.map(({ unitId, card }) => [unitId, card.ecc as number]))
    const rows = rankBands(enough, model)
      .map((band) => ({ ...band, ecc: ecc.get(band.unitId) as number }))
      .sort((a, b) => a.from - b.from || a.to - b.to || a.unitId.localeCompare(b.unitId))
    const sorted = [...ecc.values()].sort((a, b) => a - b)
    return [{ kind, rows, median: quantile(sorted, 0.5), leftOut: like.length - enough.length }]
  })
}
