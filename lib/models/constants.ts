import type { Constants } from '../scoring/model.ts'

/**
 * The constants ◇ a programme may choose, each within bounds in which the formula still means what it says. `measures`:
 * it changes what is counted of the records and not only how the counts are weighed.
 *
 * Left in the code are those that do not score: the lights of work lists and the days they look ahead; and the working
 * days for a data request, by which people have been given their dates.
 */
export const constantRules = {
  unacceptedCap: { min: 0.5, max: 1, measures: true },
  lateFloor: { min: 0, max: 1, measures: true },
  lateSlope: { min: 0, max: 0.2, measures: true },
  interestGrace: { min: 0, max: 120, measures: true, whole: true },
  surveyShare: { min: 0.1, max: 1, measures: true },
  surveyMonths: { min: 1, max: 36, measures: true, whole: true },
  receiptShare: { min: 0, max: 1, measures: true },
  lateTransmission: { min: 0, max: 1, measures: true },
  lapsedLetter: { min: 0, max: 1, measures: true },
  reportMonths: { min: 1, max: 24, measures: true, whole: true },
  network: { min: 0, max: 1, measures: true },
  joint: { min: 0, max: 1, measures: true },
  production: { min: 0, max: 1, measures: true },
  leastCompleteness: { min: 0.1, max: 1 },
  scoreFloor: { min: 0.1, max: 10 },
  balanceFloor: { min: 0.001, max: 0.1 },
  lowScore: { min: 1, max: 99 },
  target: { min: 0.1, max: 1 },
  relianceGap: { min: 1, max: 99 },
  transformLoss: { min: 0, max: 1 },
  drawWidth: { min: 0.01, max: 0.9 },
} as const satisfies Record<string, ConstantRule>

export type ConstantRule = { min: number; max: number; measures?: true; whole?: true }
export type ConstantCode = keyof typeof constantRules

export const constantCodes = Object.keys(constantRules) as ConstantCode[]

const stages = ['network', 'joint', 'production'] as const
type Stage = (typeof stages)[number]
const isStage = (code: ConstantCode): code is Stage => (stages as readonly string[]).includes(code)

export function constantIn(constants: Constants, code: ConstantCode): number {
  return isStage(code) ? constants.connection[code] : constants[code]
}

export function withConstant(constants: Constants, code: ConstantCode, value: number): Constants {
  return isStage(code)
    ? { ...constants, connection: { ...constants.connection, [code]: value } }
    : { ...constants, [code]: value }
}
