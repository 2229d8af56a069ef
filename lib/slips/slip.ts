import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** Proposed and decided by a named person; or issued, received 签收, answered, closed. */
export const slipStates = ['proposed', 'issued', 'received', 'replied', 'closed', 'refused'] as const
export type SlipState = (typeof slipStates)[number]

type Decision = { issuedOn: Day | null; refusedOn: Day | null }

/** Of two who decide, the first one's word holds; the second is told when. */
export function refuseDecided({ issuedOn, refusedOn }: Decision) {
  const on = issuedOn ?? refusedOn
  if (on) throw new Refusal('slip.already-decided', { on })
}

/** Refusing wants a reason; approving may do without. */
export function refuseSilentRefusal(approved: boolean, reason: string) {
  if (!approved && reason === '') throw new Refusal('slip.reason-missing', {}, 'reason')
}

type Issued = Decision & { closedOn: Day | null }

function refuseUnissued({ issuedOn, closedOn }: Issued) {
  if (!issuedOn) throw new Refusal('slip.not-issued')
  if (closedOn) throw new Refusal('slip.closed', { on: closedOn })
}

/** Signed for once; whoever comes second is told who did. */
export function refuseReceipt(slip: Issued & { receivedOn: Day | null; receivedByName: string | null }) {
  refuseUnissued(slip)
  if (slip.receivedOn)
    throw new Refusal('slip.already-received', { on: slip.receivedOn, by: slip.receivedByName ?? '' })
}

/** A slip is answered once. */
export function refuseReply(slip: Issued & { repliedOn: Day | null }) {
  refuseUnissued(slip)
  if (slip.repliedOn) throw new Refusal('slip.already-replied', { on: slip.repliedOn })
}

/** Closed when it was answered; without an answer only with a word why. */
export function refuseClosing(slip: Issued & { repliedOn: Day | null }, note: string) {
  refuseUnissued(slip)
  if (!slip.repliedOn && note === '') throw new Refusal('slip.unanswered', {}, 'note')
}
