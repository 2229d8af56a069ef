/**
 * The ECC model 激励-统筹-约束 as one table: every weight and constant a score reads (paper §3.3, fig. 3).
 * Values marked ◇ in the design are choices of ours; a programme may publish its own as a new version.
 */

export type DimensionCode = 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6'
export type DimensionKey = 'goal' | 'interest' | 'policy' | 'supervision' | 'platform' | 'mechanism'
export type Axis = 'objective' | 'subjective'
/** Encouraging 激励, coordinating 统筹 (K), constraining 约束; then the two axes: objective 客观, subjective 主观. */
export type AggregateCode = 'E' | 'K' | 'C' | 'O' | 'S'
export type PartCode =
  | 'G1'
  | 'G2'
  | 'G3'
  | 'B1'
  | 'B2'
  | 'B3'
  | 'P1'
  | 'P2'
  | 'P3'
  | 'S1'
  | 'S2'
  | 'S3'
  | 'F1'
  | 'F2'
  | 'F3'
  | 'F4'
  | 'M1'
  | 'M2'
  | 'M3'
  | 'M4'

export type Dimension = { code: DimensionCode; key: DimensionKey; axis: Axis; aggregate: 'E' | 'K' | 'C' }

/** In the paper's order (§2.1-2.6). */
export const dimensions: readonly Dimension[] = [
  { code: 'D1', key: 'goal', axis: 'objective', aggregate: 'E' },
  { code: 'D2', key: 'interest', axis: 'subjective', aggregate: 'E' },
  { code: 'D3', key: 'policy', axis: 'objective', aggregate: 'C' },
  { code: 'D4', key: 'supervision', axis: 'subjective', aggregate: 'C' },
  { code: 'D5', key: 'platform', axis: 'objective', aggregate: 'K' },
  { code: 'D6', key: 'mechanism', axis: 'subjective', aggregate: 'K' },
]

export const dimensionCodes: readonly DimensionCode[] = dimensions.map(({ code }) => code)

/** Which dimensions an aggregate is made of. */
export const aggregateMembers: Record<AggregateCode, readonly DimensionCode[]> = {
  E: ['D1', 'D2'],
  K: ['D5', 'D6'],
  C: ['D3', 'D4'],
  O: ['D1', 'D3', 'D5'],
  S: ['D2', 'D4', 'D6'],
}

/** `weight` is a, the part's share in its dimension. */
export type Part = { code: PartCode; dimension: DimensionCode; weight: number }

export type Constants = {
  /** Most that a report counts before completion is accepted. */
  unacceptedCap: number
  /** credit(L) = max(lateFloor, 1 − lateSlope · L), L in working days. */
  lateFloor: number
  lateSlope: number
  /** A dimension whose applicable parts weigh less than this has no score. */
  leastCompleteness: number
  /** Working days after joining within which a unit need not have named an interest. */
  interestGrace: number
  /** Share of those asked whose answers make a survey count in full. */
  surveyShare: number
  surveyMonths: number
  /** What a receipt weighs beside the local plan in P2, and what either is worth when late. */
  receiptShare: number
  lateTransmission: number
  /** What a lapsed letter, or one signed by a former principal, is worth. */
  lapsedLetter: number
  /** Months that S1 looks back. */
  reportMonths: number
  /** What a connection is worth at each stage. */
  connection: { network: number; joint: number; production: number }
  /** Working days to answer a data request. */
  requestLimit: number
  /** No dimension enters a geometric mean below this (of 100), no aggregate the balance below that (of 1). */
  scoreFloor: number
  balanceFloor: number
  /** A programme shows how many units lie under this ECC. */
  lowScore: number
  /** x*: the target a part is improved towards. */
  target: number
  /** C − E above this: "relies on administrative force" (paper §4.2). */
  relianceGap: number
  /** How much of the weight of policy and supervision goes when no government leads (paper §4.3). */
  transformLoss: number
  /** Weights are drawn this far around their values for the rank bands. */
  drawWidth: number
  /** Lights: least SPI for green and for yellow; working days left that make yellow; days a new task may stay silent. */
  lightGreen: number
  lightYellow: number
  lightDaysLeft: number
  lightGrace: number
  /** Working days ahead that count as "due soon". */
  dueSoon: number
}

export type Model = {
  version: number
  /** Weights of the six dimensions; they sum to 1. */
  weights: Record<DimensionCode, number>
  parts: readonly Part[]
  constants: Constants
}

const parts: readonly Part[] = [
  { code: 'G1', dimension: 'D1', weight: 0.2 },
  { code: 'G2', dimension: 'D1', weight: 0.4 },
  { code: 'G3', dimension: 'D1', weight: 0.4 },
  { code: 'B1', dimension: 'D2', weight: 0.3 },
  { code: 'B2', dimension: 'D2', weight: 0.4 },
  { code: 'B3', dimension: 'D2', weight: 0.3 },
  { code: 'P1', dimension: 'D3', weight: 0.35 },
  { code: 'P2', dimension: 'D3', weight: 0.4 },
  { code: 'P3', dimension: 'D3', weight: 0.25 },
  { code: 'S1', dimension: 'D4', weight: 0.25 },
  { code: 'S2', dimension: 'D4', weight: 0.5 },
  { code: 'S3', dimension: 'D4', weight: 0.25 },
  { code: 'F1', dimension: 'D5', weight: 0.3 },
  { code: 'F2', dimension: 'D5', weight: 0.25 },
  { code: 'F3', dimension: 'D5', weight: 0.3 },
  { code: 'F4', dimension: 'D5', weight: 0.15 },
  { code: 'M1', dimension: 'D6', weight: 0.15 },
  { code: 'M2', dimension: 'D6', weight: 0.2 },
  { code: 'M3', dimension: 'D6', weight: 0.45 },
  { code: 'M4', dimension: 'D6', weight: 0.2 },
]

export const partCodes: readonly PartCode[] = parts.map(({ code }) => code)

export const defaultModel: Model = {
  version: 1,
  weights: { D1: 1 / 6, D2: 1 / 6, D3: 1 / 6, D4: 1 / 6, D5: 1 / 6, D6: 1 / 6 },
  parts,
  constants: {
    unacceptedCap: 0.9,
    lateFloor: 0.3,
    lateSlope: 0.02,
    leastCompleteness: 0.5,
    interestGrace: 20,
    surveyShare: 0.6,
    surveyMonths: 12,
    receiptShare: 0.4,
    lateTransmission: 0.5,
    lapsedLetter: 0.5,
    reportMonths: 6,
    connection: { network: 0.4, joint: 0.7, production: 1 },
    requestLimit: 10,
    scoreFloor: 1,
    balanceFloor: 0.01,
    lowScore: 60,
    target: 0.9,
    relianceGap: 15,
    transformLoss: 0.7,
    drawWidth: 0.25,
    lightGreen: 0.95,
    lightYellow: 0.8,
    lightDaysLeft: 3,
    lightGrace: 10,
    dueSoon: 5,
  },
}

export type BalanceGrade =
  | 'extremeDisorder'
  | 'seriousDisorder'
  | 'moderateDisorder'
  | 'slightDisorder'
  | 'nearDisorder'
  | 'barelyCoordinated'
  | 'primaryCoordination'
  | 'intermediateCoordination'
  | 'goodCoordination'
  | 'qualityCoordination'

/** Ten grades of the balance D, upper end closed: 极度失调 (≤ .1) to 优质协调 (≤ 1). */
export const balanceGrades: readonly { upTo: number; grade: BalanceGrade }[] = [
  { upTo: 0.1, grade: 'extremeDisorder' },
  { upTo: 0.2, grade: 'seriousDisorder' },
  { upTo: 0.3, grade: 'moderateDisorder' },
  { upTo: 0.4, grade: 'slightDisorder' },
  { upTo: 0.5, grade: 'nearDisorder' },
  { upTo: 0.6, grade: 'barelyCoordinated' },
  { upTo: 0.7, grade: 'primaryCoordination' },
  { upTo: 0.8, grade: 'intermediateCoordination' },
  { upTo: 0.9, grade: 'goodCoordination' },
  { upTo: 1, grade: 'qualityCoordination' },
]

export type ModelFault =
  | 'weights.negative'
  | 'weights.sum'
  | 'parts.unknown'
  | 'parts.negative'
  | 'parts.empty'

/** What is wrong with a proposed model, by name; empty when it may be published. */
export function checkModel(model: Model): ModelFault[] {
  const faults: ModelFault[] = []
  const weights = dimensionCodes.map((code) => model.weights[code])
  if (weights.some((w) => !(w >= 0))) faults.push('weights.negative')
  if (!(Math.abs(weights.reduce((sum, w) => sum + w, 0) - 1) < 1e-6)) faults.push('weights.sum')
  const codes = model.parts.map(({ code }) => code)
  if (codes.length !== partCodes.length || partCodes.some((code) => !codes.includes(code)))
    faults.push('parts.unknown')
  if (model.parts.some(({ weight }) => !(weight >= 0))) faults.push('parts.negative')
  if (dimensionCodes.some((code) => !partsOf(model, code).some(({ weight }) => weight > 0)))
    faults.push('parts.empty')
  return faults
}

/** The parts of one dimension, in the model's order. */
export function partsOf(model: Model, code: DimensionCode): readonly Part[] {
  return model.parts.filter(({ dimension }) => dimension === code)
}

/** The dimension a part belongs to. */
export function dimensionOf(part: PartCode): DimensionCode {
  return (parts.find(({ code }) => code === part) as Part).dimension
}
