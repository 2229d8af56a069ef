import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import { type DimensionCode, dimensionCodes } from '../scoring/model.ts'
import { type Check, type CheckCode, checks, readyShare } from './checks.ts'

/** How many records a check has of those it wants; met when all of at least one are there. */
export type Found = { done: number; of: number }

export type Reason = {
  id: string
  checkCode: CheckCode
  reason: string
  givenOn: Day
  givenByName: string
}

export type CheckState = Check & {
  found: Found
  reason: Reason | null
  metBy: 'records' | 'reason' | null
}

export type DimensionState = {
  code: DimensionCode
  checks: CheckState[]
  met: number
  ready: boolean
}

export type Readiness = {
  dimensions: DimensionState[]
  met: number
  /** Mandatory checks that nothing meets yet. */
  mandatoryMissing: CheckState[]
  ready: boolean
}

export const metByRecords = ({ done, of }: Found) => of > 0 && done >= of

/**
 * Whether a programme may start (paper §4.1): every dimension has 60 % of its checks, and the mandatory eight are
 * met; each by records, or by a reason somebody signed. No score: a plan has none.
 */
export function readiness(found: Record<CheckCode, Found>, reasons: readonly Reason[]): Readiness {
  const states = checks.map((check): CheckState => {
    const reason = reasons.find(({ checkCode }) => checkCode === check.code) ?? null
    const metBy = metByRecords(found[check.code]) ? 'records' : reason ? 'reason' : null
    return { ...check, found: found[check.code], reason, metBy }
  })
  const dimensions = dimensionCodes.map((code) => ofDimension(code, states))
  const mandatoryMissing = states.filter(({ mandatory, metBy }) => mandatory && !metBy)
  return {
    dimensions,
    met: states.filter(({ metBy }) => metBy).length,
    mandatoryMissing,
    ready: mandatoryMissing.length === 0 && dimensions.every(({ ready }) => ready),
  }
}

function ofDimension(code: DimensionCode, states: readonly CheckState[]): DimensionState {
  const own = states.filter(({ dimension }) => dimension === code)
  const met = own.filter(({ metBy }) => metBy).length
  return { code, checks: own, met, ready: met / own.length >= readyShare }
}

/** A reason stands in for records; where they are there, it would only hide them. */
export function refuseNeedless(found: Found) {
  if (metByRecords(found)) throw new Refusal('guide.met-by-records', {}, 'reason')
}

export function refuseWithdrawn({ withdrawnOn }: { withdrawnOn: Day | null }) {
  if (withdrawnOn) throw new Refusal('guide.already-withdrawn', { on: withdrawnOn })
}
