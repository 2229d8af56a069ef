/** Where a unit started from 基础条件, best first. */
export const baseConditions = ['high', 'middle', 'low'] as const
export type BaseCondition = (typeof baseConditions)[number]
