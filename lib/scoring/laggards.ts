import { gains } from './improve.ts'
import type { DimensionCode, Model, PartCode } from './model.ts'
import type { PartMeasure } from './part.ts'
import { level, type Scorecard } from './score.ts'

/** A reason for lagging: the part, its fraction, and the points of 100 that its shortfall costs the unit. */
export type Shortfall = {
  part: PartCode
  dimension: DimensionCode
  x: number
  cost: number
} & Pick<PartMeasure, 'numerator' | 'denominator'>

export type Laggard = { unitId: string; level: number; ecc: number | null; shortfalls: Shortfall[] }

function shortfalls(card: Scorecard, model: Model, most: number): Shortfall[] {
  return gains(card, model, 1)
    .slice(0, most)
    .map(({ part, dimension, x, gain }) => {
      const { numerator, denominator } = card.dimensions[dimension].parts.find((p) => p.part === part)!
      return { part, dimension, x, cost: gain, numerator, denominator }
    })
}

/**
 * Units from the lowest up, each with the parts that cost it most. Ordered by ECC, or by the mean of the dimensions
 * that have a score while two or more have none; a unit without any score is not ranked.
 */
export function laggards(
  units: readonly { unitId: string; card: Scorecard }[],
  model: Model,
  { count = 10, reasons = 2 }: { count?: number; reasons?: number } = {},
): Laggard[] {
  return units
    .flatMap(({ unitId, card }) => {
      const own = level(card, model)
      return own === null ? [] : [{ unitId, card, level: own }]
    })
    .sort((a, b) => a.level - b.level || a.unitId.localeCompare(b.unitId))
    .slice(0, count)
    .map(({ unitId, card, level: own }) => ({
      unitId,
      level: own,
      ecc: card.ecc,
      shortfalls: shortfalls(card, model, reasons),
    }))
}
