import type { Board } from '../measures/board.ts'
import { type RankBand, rankBands } from '../scoring/bands.ts'
import type { Model } from '../scoring/model.ts'
import { quantile } from '../scoring/score.ts'
import { type BaseCondition, baseConditions } from '../units/base.ts'
import { type Alike, fewest, likeOf } from '../units/like.ts'

export type Compared = RankBand & { ecc: number }

export type Group = {
  kind: string
  baseCondition: BaseCondition
  /** In the order of the better end of their bands. */
  rows: Compared[]
  median: number
  /** Units of the group left out: without a total, or with too little evidence. */
  leftOut: number
}

/**
 * Units compared among their like only (design: Aggregates): the same kind of organisation and the same base
 * condition, with a total and enough evidence; each with the band its rank stays in over 1,000 draws of the weights, the same at every reading.
 */
export function compareLike(board: Board, units: readonly Alike[], model: Model): Group[] {
  const kinds = [...new Set(units.map(({ kind }) => kind))]
  const groups = kinds.flatMap((kind) => baseConditions.map((baseCondition) => ({ kind, baseCondition })))
  return groups.flatMap((group) => {
    const like = likeOf(units, group)
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
    return [{ ...group, rows, median: quantile(sorted, 0.5), leftOut: like.length - enough.length }]
  })
}
