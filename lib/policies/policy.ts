import { type Day, workdaysBetween } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import { isOverdue } from '../scoring/credit.ts'

/** The seven functions of a policy system (paper §2.3). */
export const policyFunctions = [
  'decision',
  'division',
  'promotion',
  'pilot',
  'standard',
  'platform',
  'supervision',
] as const
export type PolicyFunction = (typeof policyFunctions)[number]

const shape = /^[\p{Script=Han}A-Za-z]{1,20}〔(19|20)\d{2}〕[1-9]\d{0,4}号$/u
const yearInAnyBrackets = /[[［(（【〔]\s*(\d{4})\s*[\]］)）】〕]/

/** Number as officials write it: the year in 〔〕 (GB/T 9704), no blanks; other brackets are put right. */
export function writtenNumber(text: string): string {
  return text.replace(/\s+/g, '').replace(yearInAnyBrackets, '〔$1〕')
}

/** 国办发〔2017〕39号: agency, year, serial without leading zero. */
export const isDocumentNumber = (text: string): boolean => shape.test(text)

/** Issuers as they are typed: one a line, or parted by 、 or commas. */
export function issuersOf(text: string): string[] {
  return [...new Set(text.split(/[\n、,,;;]/).map((one) => one.trim()))].filter((one) => one !== '')
}

export type PolicyDates = {
  signedOn: Day | null
  publishedOn: Day | null
  inForceFrom: Day | null
  inForceUntil: Day | null
  binding: boolean
  receiptDueOn: Day | null
  planDueOn: Day | null
}

/** A document is dated in the past, its force in order; a binding one says by when it is acknowledged and followed. */
export function refuseDates(to: PolicyDates, today: Day, before?: PolicyDates) {
  const { signedOn, publishedOn, inForceFrom, inForceUntil } = to
  if (signedOn && signedOn > today) throw new Refusal('policy.in-future', { today }, 'signedOn')
  if (publishedOn && publishedOn > today) throw new Refusal('policy.in-future', { today }, 'publishedOn')
  if (signedOn && publishedOn && publishedOn < signedOn)
    throw new Refusal('policy.published-before-signed', { on: signedOn }, 'publishedOn')
  if (inForceUntil && (!inForceFrom || inForceUntil < inForceFrom))
    throw new Refusal('policy.force-reversed', {}, 'inForceUntil')
  if (to.binding) refuseDeadlines(to, today, before)
}

function refuseDeadlines(to: PolicyDates, today: Day, before?: PolicyDates) {
  for (const field of ['inForceFrom', 'receiptDueOn', 'planDueOn'] as const)
    if (!to[field]) throw new Refusal('policy.binding-needs-dates', {}, field)
  for (const field of ['receiptDueOn', 'planDueOn'] as const) {
    const moved = before?.[field] !== to[field]
    if (moved && to[field]! < today) throw new Refusal('policy.deadline-past', { today }, field)
    if (to[field]! < to.inForceFrom!) throw new Refusal('policy.deadline-before-force', {}, field)
  }
  if (to.planDueOn! < to.receiptDueOn!) throw new Refusal('policy.plan-before-receipt', {}, 'planDueOn')
}

export function refuseWithdrawn({ withdrawnOn }: { withdrawnOn: Day | null }) {
  if (withdrawnOn) throw new Refusal('policy.withdrawn', { on: withdrawnOn })
}

/** A unit acknowledges what binds it, once. */
export function refuseReceipt(
  policy: { binding: boolean; withdrawnOn: Day | null; inForceFrom: Day | null },
  earlier: { receivedOn: Day } | null,
) {
  refuseWithdrawn(policy)
  if (!policy.binding) throw new Refusal('receipt.not-binding')
  if (earlier) throw new Refusal('receipt.already', { on: earlier.receivedOn })
}

/** The unit's own document: issued after the document it follows came into force, and no later than today. */
export function refusePlan(
  policy: { binding: boolean; withdrawnOn: Day | null; inForceFrom: Day | null },
  plan: { issuedOn: Day },
  today: Day,
) {
  refuseWithdrawn(policy)
  if (!policy.binding) throw new Refusal('local-plan.not-binding')
  if (plan.issuedOn > today) throw new Refusal('local-plan.in-future', { today }, 'issuedOn')
  if (policy.inForceFrom && plan.issuedOn < policy.inForceFrom)
    throw new Refusal('local-plan.before-policy', { on: policy.inForceFrom }, 'issuedOn')
}

export type StepState = 'on-time' | 'late' | 'missing' | 'waiting'

/** How one of the two steps under a binding document stands, as P2 judges it. */
export function stepState(dueOn: Day, doneOn: Day | null, today: Day): StepState {
  if (doneOn && doneOn <= today) return workdaysBetween(dueOn, doneOn) > 0 ? 'late' : 'on-time'
  return isOverdue(dueOn, today) ? 'missing' : 'waiting'
}
