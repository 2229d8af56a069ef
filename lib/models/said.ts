import type { Model } from '../scoring/model.ts'
import { constantCodes, constantIn } from './constants.ts'

/** A model's constants as the explanations of the parts fill them in: what is said is what is computed. */
export function constantsSaid({ constants }: Pick<Model, 'constants'>): Record<string, number> {
  const own = constantCodes.map((code) => [code, constantIn(constants, code)] as const)
  const round = (value: number) => Math.round(value * 1000) / 1000
  return {
    ...Object.fromEntries(own),
    requestLimit: constants.requestLimit,
    capPercent: round(constants.unacceptedCap * 100),
    planShare: round(1 - constants.receiptShare),
  }
}
