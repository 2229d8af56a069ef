import { type Balance, balance } from './balance.ts'
import {
  type AggregateCode,
  aggregateMembers,
  type DimensionCode,
  dimensionCodes,
  type Model,
  type PartCode,
  partsOf,
} from './model.ts'
import { type PartMeasure, ratio, type Standing } from './part.ts'

/** x in 0..1 or null when not measured; `share` is a over the applicable a of its dimension (0 when not measured). */
export type PartScore = {
  part: PartCode
  x: number | null
  numerator: number
  denominator: number
  standing: Standing
  weight: number
  share: number
}

/** `score` 0-100, or null when too little is known (数据不足); `completeness` is κ in 0..1. */
export type DimensionScore = {
  code: DimensionCode
  score: number | null
  completeness: number
  parts: PartScore[]
}

/** 0-100; `partial` when one member had no score and the other weights were renormalised. */
export type Aggregate = { value: number | null; partial: boolean }

export type Scorecard = {
  dimensions: Record<DimensionCode, DimensionScore>
  aggregates: Record<AggregateCode, Aggregate>
  /** 0-100; null when two or more dimensions have no score. */
  ecc: number | null
  arithmetic: number | null
  /** Overall κ in 0..1: the dimensions' completeness by their weights. */
  completeness: number
  /** Dimensions without a score. One: ECC is renormalised and must be marked. Two or more: no ECC. */
  missing: DimensionCode[]
  balance: Balance | null
  modelVersion: number
}

const absent = { numerator: 0, denominator: 0, standing: 'none' as const }

function scoreDimension(
  code: DimensionCode,
  measures: Map<PartCode, PartMeasure>,
  model: Model,
): DimensionScore {
  const read = partsOf(model, code).map(({ code: part, weight }) => {
    const { numerator, denominator, standing } = measures.get(part) ?? absent
    return { part, x: ratio({ numerator, denominator }), numerator, denominator, standing, weight }
  })
  const all = read.reduce((sum, { weight }) => sum + weight, 0)
  const applicable = read.reduce((sum, { weight, x }) => sum + (x === null ? 0 : weight), 0)
  const parts = read.map((p) => ({ ...p, share: p.x === null ? 0 : p.weight / applicable }))
  const completeness = applicable / all
  // 1e-9: sums of weights such as .15 + .2 + .15 must not miss the threshold by a rounding error.
  const enough = applicable > 0 && completeness >= model.constants.leastCompleteness - 1e-9
  const score = enough ? 100 * parts.reduce((sum, { share, x }) => sum + share * (x ?? 0), 0) : null
  return { code, score, completeness, parts }
}

type Scored = { score: number; weight: number }

function scored(
  codes: readonly DimensionCode[],
  dimensions: Scorecard['dimensions'],
  model: Model,
): Scored[] {
  return codes.flatMap((code) => {
    const { score } = dimensions[code]
    return score === null ? [] : [{ score, weight: model.weights[code] }]
  })
}

/** Weighted geometric mean, no member below the floor; null without weight. */
function geometricMean(members: Scored[], floor: number): number | null {
  const mass = members.reduce((sum, { weight }) => sum + weight, 0)
  if (mass === 0) return null
  const logs = members.reduce((sum, { score, weight }) => sum + weight * Math.log(Math.max(score, floor)), 0)
  return Math.exp(logs / mass)
}

/** One member without a score: renormalise and mark. Two or more (or both of a pair): no value. */
function aggregate(
  codes: readonly DimensionCode[],
  dimensions: Scorecard['dimensions'],
  model: Model,
): Aggregate {
  const known = scored(codes, dimensions, model)
  const lacking = codes.length - known.length
  const value = lacking > 1 ? null : geometricMean(known, model.constants.scoreFloor)
  return { value, partial: lacking === 1 && value !== null }
}

function arithmeticMean(members: Scored[]): number | null {
  const mass = members.reduce((sum, { weight }) => sum + weight, 0)
  return mass === 0 ? null : members.reduce((sum, { score, weight }) => sum + score * weight, 0) / mass
}

function balanceOf(aggregates: Scorecard['aggregates'], model: Model): Balance | null {
  const three = ['E', 'K', 'C'] as const
  const levels = three.map((code) => aggregates[code].value)
  if (levels.some((level) => level === null)) return null
  const weights = three.map((code) => aggregateMembers[code].reduce((sum, d) => sum + model.weights[d], 0))
  return balance(
    levels.map((level) => (level as number) / 100),
    weights,
    model,
  )
}

/**
 * The scorecard that follows from a unit's, or a programme's pooled, measures (design: Aggregates; paper §3.3).
 * ECC = Π max(D, 1)^w: geometric, because incentive and constraint are 缺一不可.
 */
export function scorecard(measures: readonly PartMeasure[], model: Model): Scorecard {
  const byPart = new Map(measures.map((m) => [m.part, m]))
  const dimensions = Object.fromEntries(
    dimensionCodes.map((code) => [code, scoreDimension(code, byPart, model)]),
  ) as Scorecard['dimensions']
  const missing = dimensionCodes.filter((code) => dimensions[code].score === null)
  const aggregates = Object.fromEntries(
    Object.entries(aggregateMembers).map(([code, members]) => [code, aggregate(members, dimensions, model)]),
  ) as Scorecard['aggregates']
  const known = missing.length > 1 ? [] : scored(dimensionCodes, dimensions, model)
  const ecc = geometricMean(known, model.constants.scoreFloor)
  return {
    dimensions,
    aggregates,
    ecc,
    arithmetic: arithmeticMean(known),
    completeness: dimensionCodes.reduce(
      (k, code) => k + model.weights[code] * dimensions[code].completeness,
      0,
    ),
    missing,
    balance: ecc === null ? null : balanceOf(aggregates, model),
    modelVersion: model.version,
  }
}

/** The ECC of six scores 0-100 as they might be (null: none), without any measures; null when two or more are missing. */
export function eccOf(
  scores: Readonly<Record<DimensionCode, number | null>>,
  { weights, constants }: Pick<Model, 'weights' | 'constants'>,
): number | null {
  const known = dimensionCodes.flatMap((code) => {
    const score = scores[code]
    return score === null ? [] : [{ score, weight: weights[code] }]
  })
  return known.length < dimensionCodes.length - 1 ? null : geometricMean(known, constants.scoreFloor)
}

/**
 * The weighted geometric mean of whatever dimensions have a score: equal to ECC when at most one is missing,
 * and the only way to order units while more are. Never shown as ECC.
 */
export function level(card: Scorecard, model: Model): number | null {
  return geometricMean(scored(dimensionCodes, card.dimensions, model), model.constants.scoreFloor)
}

/** How a programme's units lie around the pooled score, so that an average hides nobody. */
export type Spread = {
  count: number
  unscored: number
  median: number | null
  p25: number | null
  minimum: number | null
  low: number
}

/** Quantile by linear interpolation between order statistics (type 7). `sorted` ascending, not empty. */
export function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p
  const below = sorted[Math.floor(at)]!
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at))
}

/** Scores 0-100 of a programme's units (null: without a score). `low` counts those under 60. */
export function spread(scores: readonly (number | null)[], model: Model): Spread {
  const known = scores.filter((score): score is number => score !== null).sort((a, b) => a - b)
  const some = known.length > 0
  return {
    count: known.length,
    unscored: scores.length - known.length,
    median: some ? quantile(known, 0.5) : null,
    p25: some ? quantile(known, 0.25) : null,
    minimum: known[0] ?? null,
    low: known.filter((score) => score < model.constants.lowScore).length,
  }
}
