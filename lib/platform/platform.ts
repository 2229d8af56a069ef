import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** The platform registry (paper §2.5): the unit says what it did, the technical group says whether it counts. */

export const networks = ['extranet', 'intranet'] as const
export type Network = (typeof networks)[number]

/** A unit's way onto a network, in order. */
export const stages = ['network', 'joint', 'production'] as const
export type Stage = (typeof stages)[number]

export const verdicts = ['keep', 'clean', 'merge'] as const
export type Verdict = (typeof verdicts)[number]

export type Step = { network: Network; stage: Stage; claimedOn: Day; acceptedOn: Day | null }

/** What happened may not be dated ahead. */
export function refuseFuture(on: Day, today: Day, field: string) {
  if (on > today) throw new Refusal('platform.in-future', { today }, field)
}

/** The furthest stage accepted on a network; null before the first. */
export function reached(steps: readonly Step[], network: Network): Step | null {
  const accepted = steps.filter((step) => step.network === network && step.acceptedOn)
  return accepted.sort((a, b) => stages.indexOf(b.stage) - stages.indexOf(a.stage))[0] ?? null
}

/** The claim that waits for the technical group on a network. */
export function waiting(steps: readonly Step[], network: Network): Step | null {
  return steps.find((step) => step.network === network && !step.acceptedOn) ?? null
}

/** The stage to claim next on a network; null at the end, or while a claim waits. */
export function nextStage(steps: readonly Step[], network: Network): Stage | null {
  if (waiting(steps, network)) return null
  const last = reached(steps, network)
  return stages[last ? stages.indexOf(last.stage) + 1 : 0] ?? null
}

/** One stage after the other: a stage is claimed once the one before it was accepted, and not before its day. */
export function claim(
  steps: readonly Step[],
  wanted: { network: Network; stage: Stage; claimedOn: Day },
  today: Day,
) {
  const { network, stage, claimedOn } = wanted
  refuseFuture(claimedOn, today, 'claimedOn')
  if (steps.some((step) => step.network === network && step.stage === stage))
    throw new Refusal('platform.step-claimed-already')
  if (waiting(steps, network)) throw new Refusal('platform.step-waits')
  if (nextStage(steps, network) !== stage) throw new Refusal('platform.step-out-of-order', {}, 'stage')
  const last = reached(steps, network)
  if (last && claimedOn < last.claimedOn)
    throw new Refusal('platform.step-before-last', { on: last.claimedOn }, 'claimedOn')
}

/** What is accepted stays accepted; it is neither accepted again nor returned. */
export function refuseAccepted({ acceptedOn }: { acceptedOn: Day | null }) {
  if (acceptedOn) throw new Refusal('platform.accepted-already', { on: acceptedOn })
}

/** Mounted batches never exceed the inventory they are counted against. */
export function mount(
  catalogue: { inventory: number; mounted: number } | null,
  batch: { items: number; on: Day },
  today: Day,
) {
  refuseFuture(batch.on, today, 'on')
  if (!catalogue) throw new Refusal('platform.no-inventory')
  const left = catalogue.inventory - catalogue.mounted
  if (batch.items > left) throw new Refusal('platform.more-than-inventory', { left }, 'items')
}

type System = { foundOn: Day; verdict: Verdict | null; verdictOn: Day | null; settledOn: Day | null }

/** A verdict may be changed until the system is cleaned or merged. */
export function judge(system: System) {
  if (system.settledOn) throw new Refusal('platform.system-settled', { on: system.settledOn })
}

/** Only what was judged to be cleaned or merged can be settled, not before the verdict. */
export function settle(system: System, settledOn: Day, today: Day) {
  refuseFuture(settledOn, today, 'settledOn')
  judge(system)
  if (!system.verdictOn || system.verdict === null) throw new Refusal('platform.system-unjudged')
  if (system.verdict === 'keep') throw new Refusal('platform.system-kept')
  if (settledOn < system.verdictOn)
    throw new Refusal('platform.settled-before-verdict', { on: system.verdictOn }, 'settledOn')
}

type Item = { listedOn: Day; dueOn: Day; servedOn: Day | null; acceptedOn: Day | null }
export const itemStates = ['listed', 'due', 'served', 'accepted'] as const
export type ItemState = (typeof itemStates)[number]

/** listed → due (its day has come) → served (the unit says so) → accepted (it counts). */
export function itemState(item: Item, today: Day): ItemState {
  if (item.acceptedOn) return 'accepted'
  if (item.servedOn) return 'served'
  return item.dueOn <= today ? 'due' : 'listed'
}

export function serve(item: Item, servedOn: Day, today: Day) {
  refuseFuture(servedOn, today, 'servedOn')
  refuseAccepted(item)
  if (item.servedOn) throw new Refusal('platform.item-served-already')
  if (servedOn < item.listedOn) throw new Refusal('platform.before-listed', { on: item.listedOn }, 'servedOn')
}

export function acceptItem(item: Item) {
  refuseAccepted(item)
  if (!item.servedOn) throw new Refusal('platform.item-not-served')
}

/** A month's figure stands once the month is over or under way, from the month the item was listed. */
export function usage(item: Item, month: Day, today: Day) {
  refuseFuture(month, today, 'month')
  if (month.slice(0, 7) < item.listedOn.slice(0, 7))
    throw new Refusal('platform.before-listed', { on: item.listedOn }, 'month')
}
