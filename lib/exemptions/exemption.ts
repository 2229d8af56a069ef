import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

export const exemptionStates = ['asked', 'running', 'ended', 'refused'] as const
export type ExemptionState = (typeof exemptionStates)[number]

type Period = { fromOn: Day; untilOn: Day | null }

/** An exemption is for today on: what is past has been measured and stands. */
export function refusePeriod({ fromOn, untilOn }: Period, today: Day) {
  if (fromOn < today) throw new Refusal('exemption.from-past', { today }, 'fromOn')
  if (untilOn && untilOn < fromOn) throw new Refusal('exemption.until-before-from', { fromOn }, 'untilOn')
}

const overlap = (a: Period, b: Period) =>
  (a.untilOn === null || b.fromOn <= a.untilOn) && (b.untilOn === null || a.fromOn <= b.untilOn)

/** A part is exempted once for a time, and asked for once. */
export function refuseOverlap(asked: Period, others: readonly Period[]) {
  const other = others.find((it) => overlap(asked, it))
  if (other) throw new Refusal('exemption.overlap', { fromOn: other.fromOn }, 'fromOn')
}

export function refuseDecided({ approvedOn, refusedOn }: { approvedOn: Day | null; refusedOn: Day | null }) {
  const on = approvedOn ?? refusedOn
  if (on) throw new Refusal('exemption.already-decided', { on })
}

/** Refusing wants a reason; approving may do without. */
export function refuseSilentRefusal(approved: boolean, decision: string) {
  if (!approved && decision === '') throw new Refusal('exemption.reason-missing', {}, 'decision')
}
