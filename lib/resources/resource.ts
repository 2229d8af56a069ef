import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** 要素 of paper §3.1: people, money, technology, talent, land, policy. */
export const resourceKinds = ['people', 'money', 'technology', 'talent', 'land', 'policy'] as const
export type ResourceKind = (typeof resourceKinds)[number]

/** 空转: work that has begun, is not accepted, and got nothing of any kind. */
export function isIdle(
  work: { startsOn: Day; acceptedOn: Day | null },
  resources: readonly { supplied: number; suppliedOn: Day | null }[],
  today: Day,
): boolean {
  const underWay = work.startsOn <= today && !(work.acceptedOn && work.acceptedOn <= today)
  return (
    underWay &&
    !resources.some(({ supplied, suppliedOn }) => supplied > 0 && suppliedOn && suppliedOn <= today)
  )
}

/** A kind is promised once in a measure; more of it raises the amount. */
export function refusePromisedTwice(
  asked: { kind: ResourceKind; measureUnit: string },
  others: readonly { kind: ResourceKind; measureUnit: string }[],
) {
  if (others.some((it) => it.kind === asked.kind && it.measureUnit === asked.measureUnit))
    throw new Refusal('resource.promised-twice', { measureUnit: asked.measureUnit }, 'kind')
}
